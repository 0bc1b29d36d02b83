import { PICTURE_VERBS } from '../../english/pictureVerbs.ts'
import type { Line } from './line.ts'
import { isPhotoCredit } from './photoCredit.ts'
import type { Place } from './place.ts'

const MOST_WORDS = 75
/** Fewer words before a credit are part of it. */
const FEWEST_WORDS = 3
/** The last brackets of the line, with what is in them. */
const BRACKETS = /(?:\[([^[\]]{2,120})\]|\(([^()]{2,120})\))[.\s]*$/
/** "Photograph: Lena Fisk/AFP", "Picture by Lena Fisk" at the end. */
const NAMED =
  /[\s.|/(](?:(?:photo(?:graph)?|picture|image|illustration|graphic)s?(?: credit)?(?::| by| courtesy of)|photo credit:|credit:|pic(?:ture)?:|©)\s?[^.:]{2,90}\.?$|[\s.](?:photos?|pics?|images?) \| [^.:|]{2,60}(?: \| [^.:|]{2,30})?$/i
/** "… Lena Fisk/Getty Images", "… via AP" */
const SLASHED =
  /(?:\/|\bvia\s)(?:Getty(?: Images)?|Reuters|AP(?: Photo)?|AFP|PA(?: Wire)?|EPA|Alamy|Shutterstock|Bloomberg|Anadolu)\.?$/
/** "FILE - The dam in 2019", "Pictured: …", "Above: …" */
const MARKED =
  /^(?:FILE\s?(?: photo)?\s?[-–—:]|(?:file (?:photo|picture|image)|pictured|above|below|(?:from )?left|right|caption)(?: (?:left|right))?\s?[:–—])/i
const POINTS = /\((?:pictured|left|right|centre|center|above|second (?:left|right)|pictured [a-z ]{2,30})\)/i
/** How far into a line its verb in the present shows that it describes a picture. */
const VERB_WITHIN = 8
const MOST_VERB_WORDS = 35

/** Words under a picture: with its credit in brackets or after "Photograph:", marked "FILE -" or "Pictured:", or above the body telling what is to be seen. */
export function isCaption({ head, tail, whole, words, stopped }: Line, { index, began, headlined }: Place): boolean {
  if (words > MOST_WORDS || words < FEWEST_WORDS) return false
  const brackets = BRACKETS.exec(tail)
  if (brackets !== null) {
    const before = tail.slice(0, brackets.index).trim()
    // A paragraph may end with the wire's sign-off in round brackets, "(Reuters)"; square ones are a picture's.
    const signOff =
      brackets[2] !== undefined && began && !/[/:]|photo|image|picture|courtesy|handout/i.test(brackets[2])
    if (before.split(' ').length >= FEWEST_WORDS && !signOff && isPhotoCredit(brackets[1] ?? brackets[2] ?? ''))
      return true
  }
  const named = NAMED.exec(tail)
  if (named !== null && tail.slice(0, named.index).split(' ').length >= FEWEST_WORDS) return true
  if (SLASHED.test(tail) && words > FEWEST_WORDS + 2) return true
  if (MARKED.test(head) && words > FEWEST_WORDS) return true
  if (!headlined || began || index === 0 || !stopped || whole === null || words > MOST_VERB_WORDS) return false
  if (POINTS.test(whole)) return true
  if (/["“”]/.test(whole)) return false
  const first = whole.split(' ').slice(1, VERB_WITHIN)
  return first.some(word => PICTURE_VERBS.has(word))
}
