import { AGENCIES } from '../../english/agencies.ts'
import { LETTERS_OF_MANY } from '../../english/party/capitals.ts'
import { INDEFINITE } from '../../english/party/source.ts'
import { TITLES } from '../../english/titles.ts'
import { capital } from './capital.ts'
import { isNoun } from './isNoun.ts'
import { low } from './low.ts'
import { singular } from './singular.ts'

const AGENCY: ReadonlySet<string> = new Set(AGENCIES.flat())

/** Whether every word of weight has a capital: "the White House", "Bank of Wales", "NHS Calderside". */
export function isProper(text: string): boolean {
  const words = text.replace(/^the /i, '').split(' ')
  const first = low(words[0])
  if (INDEFINITE.test(text)) return false
  if (AGENCY.has(text)) return true
  // "Growers said": a noun with the capital of its sentence.
  if (words.length === 1 && /(?:ers|ors|ists|ants|ents|ians|ies)$/.test(text)) return false
  if (words.length === 1 && text === words[0] && isNoun(first)) return false
  if (LETTERS_OF_MANY.test(text)) return false
  if (/^(?:his|her|its|their|my|our|an?|one|another|two|three|some|many|most|every|no|other)\s/i.test(text))
    return false
  if (words.length === 1 && singular(first) !== first && capital(words[0])) return false
  // "Fishers in Port Arden", "Friends of Lena Marsh", "Lawyers for Mr Orrick", but "Friends of the Harbour" is a club.
  if (
    singular(first) !== first &&
    words[0] === text.split(' ')[0] &&
    (/^(?:in|at|from)$/.test(words[1] ?? '') ||
      (words[1] === 'of' && words[2] !== 'the') ||
      (words[1] === 'for' && TITLES.get(low(words[2])) === 'courtesy'))
  )
    return false
  return (
    capital(words[0]) &&
    (capital(words.at(-1)) || (words.length > 1 && /^\d+$/.test(words.at(-1) ?? ''))) &&
    words.every(word => capital(word) || /^(?:of|for|the|and|de|der|du|la|le|von|van|al|in|on|&|[\d.]+)$/.test(word))
  )
}
