import type { Words } from '../record/article.ts'

/** Runs of letters, marks and digits (1,200 and 3.5 stay whole); any other visible code point is a word of its own, as in BERT's own splitting. */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}_]/gu

/** The words of a text, as parallel arrays of UTF-16 offsets. Spaces of every kind separate and belong to none. */
export function words(text: string): Words {
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(WORD)) {
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  return { count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}
