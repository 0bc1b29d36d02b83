import { candidates } from './candidates.ts'
import type { Fingerprint } from './fingerprint.ts'

/** Keys that two reports must share to be aligned: one alone is often a phrase of the trade ("said in a statement on"). */
export const COPY_KEYS = 2
/** A key that so many reports have is a standing phrase or a site's notice and finds nothing. */
export const COPY_POSTINGS = 1_000

/** Pairs of reports that may share text, by their fingerprints; each pair once, in a fixed order. A store asks its table of keys the same. */
export function copyCandidates(fingerprints: readonly Fingerprint[]): [number, number][] {
  return candidates(
    fingerprints.map(({ keys }) => keys.map(key => [key, 1] as const)),
    COPY_KEYS,
    COPY_POSTINGS,
  )
}
