import { BOILERPLATE } from '../english/boilerplate.ts'
import type { Note } from '../record/record.ts'

/** A page that only says why there is no article is short; a longer text is read even if it speaks of cookies. */
const MOST_LENGTH = 3000
const MOST_WORDS = 250
/** The share of the words that stand in sentences with a boiler-plate phrase; a report about a cookie law has them in one or two. */
const SHARE = 0.4
const SENTENCE = /[.!?\n|•]+/

/**
 * The note for a text that is no article: 'empty' where it has no letters, 'boilerplate' where it is an error page, a cookie
 * or subscription wall or a check for robots; null for everything else, and for everything longer than 250 words.
 */
export function boilerplate(text: string): Note | null {
  if (!/\p{L}/u.test(text)) return { code: 'empty', message: 'There is no text to read.' }
  if (text.length > MOST_LENGTH) return null
  const plain = text.toLowerCase().replace(/[’‘]/g, "'")
  let words = 0
  let marked = 0
  for (const sentence of plain.split(SENTENCE)) {
    const count = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    const spaced = sentence.replace(/[\s–—:-]+/g, ' ')
    words += count
    if (BOILERPLATE.some(phrase => spaced.includes(phrase) || sentence.includes(phrase))) marked += count
  }
  if (words > MOST_WORDS || marked < SHARE * words || marked === 0) return null
  const message =
    'The page has no article: what it says is an error, a consent or subscription notice, or a check for robots.'
  return { code: 'boilerplate', message }
}
