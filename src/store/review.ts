import type { ReviewEntry } from '../record/review.ts'

/** An attribution of which nobody has said anything yet. */
export interface Unreviewed {
  /** The report's id. */
  readonly report: string
  readonly title: string | null
  readonly outlet: string | null
  /** The attribution's id in the record. */
  readonly attribution: string
  /** What is said. */
  readonly words: string
  readonly confidence: number
}

/** What was changed by hand in what was read of reports. */
export interface ReviewTable {
  /** The log of the report with this id, in its order. */
  log(report: string): ReviewEntry[]
  /**
   * Adds a line at the end of a report's log; `decided` are the attributions of which the log now says something.
   * @returns false where somebody else has added a line meanwhile, and nothing was written
   */
  append(report: string, entry: ReviewEntry, decided: readonly string[]): boolean
  /** Remembers again of which attributions the log of a report says something: after it was read again. */
  decided(report: string, attributions: readonly string[]): void
  /** The ids of reports that have a log, in the order in which they came. */
  reports(): string[]
  /** Attributions of the latest versions that are not remembered as decided, the least sure first, at most `limit` after the first `skip`. */
  unreviewed(limit: number, skip: number): Unreviewed[]
}
