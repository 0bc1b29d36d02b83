import { hash } from './hash.ts'
import type { Token } from './tokens.ts'

/** Words in a shingle. With four, two reports of the same event by different hands share few; with three, every phrase of the trade. */
export const SHINGLE = 4

/** The hash of every run of `SHINGLE` words; the one at `i` begins with word `i`. */
export function shingles(words: readonly Token[]): number[] {
  const hashes = words.map(({ word }) => hash(word))
  const found: number[] = []
  for (let i = 0; i + SHINGLE <= hashes.length; i++) found.push(hash(hashes.slice(i, i + SHINGLE)))
  return found
}
