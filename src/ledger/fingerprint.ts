import type { Report } from '../record/record.ts'
import { shingles } from './shingles.ts'
import { tokens } from './tokens.ts'

/** What a table of reports keeps to find near-copies: every key is one row. */
export interface Fingerprint {
  readonly report: string
  /** Unsigned 32-bit integers, each once, ascending. */
  readonly keys: readonly number[]
}

/**
 * Shingles to a window, of which the smallest hash is kept. Any run of `WINDOW + SHINGLE - 1` = 15 shared words is certain to share a key; a text has about
 * two keys in thirteen words. With one MinHash of the whole text a brief cut from a long report, or a story with as much added, has hardly a band in common
 * with it (a third of the words of the shorter, twice as long again: one shingle in eleven).
 */
const WINDOW = 12

/**
 * A report's fingerprint: the MinHash of every window of its word shingles (winnowing: Schleimer, Wilkerson, Aiken, SIGMOD 2003). Reports that share a
 * stretch of text share its keys wherever it stands, so that whatever is cut, moved or added leaves the rest.
 */
export function fingerprint({ id, text }: Pick<Report, 'id' | 'text'>): Fingerprint {
  const all = shingles(tokens(text, { start: 0, end: text.length }))
  const keys = new Set<number>()
  for (let from = 0; from < Math.max(1, all.length - WINDOW + 1); from++) {
    const window = all.slice(from, from + WINDOW)
    if (window.length > 0) keys.add(Math.min(...window))
  }
  return { report: id, keys: [...keys].sort((a, b) => a - b) }
}
