import { MOST_QUOTED } from './limits.ts'

/** What turns the order of the text around it or is never seen; JSON leaves it as it is. */
const UNSEEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/**
 * Words of a report for the short text, as a string of JSON: on one line, no longer than `MOST_QUOTED`, and with nothing in them that could look as if the quotation had
 * ended.
 */
export function quoted(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  const characters = [...line]
  const cut = characters.length > MOST_QUOTED ? `${characters.slice(0, MOST_QUOTED).join('')}…` : line
  return JSON.stringify(cut).replace(UNSEEN, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
