import type { Line } from './line.ts'
import type { Place } from './place.ts'

/** The longest headline of the training reports has 21 words; live reports' run longer. */
const MOST_WORDS = 40
const ENDS_LIKE_PARAGRAPH = /[.:;,]["”’')\]]*$/

/** The first block without a final stop, or the one that repeats the source's own title. */
export function isHeadline({ whole, words, stopped }: Line, { index, headlined, began, title, next }: Place): boolean {
  if (words === 0 || headlined || began || whole === null || words > MOST_WORDS) return false
  if (title !== '') {
    if (plain(whole) === plain(title)) return true
    if (next?.whole != null && plain(next.whole) === plain(title)) return false
  }
  if (index > 1 || next === null) return false
  return !stopped ? !/[:;,]$/.test(whole) : !ENDS_LIKE_PARAGRAPH.test(whole)
}

/** Letters and figures only: titles in metadata differ from those on the page in marks and spaces. */
function plain(words: string): string {
  return words
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
