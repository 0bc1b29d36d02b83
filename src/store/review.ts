import type { Record } from '../record/record.ts'
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

/** What a log makes of the machine's record: the record that the store shows and asks, and the ids of attributions of which the log says something. */
export type Reviewing = (
  machine: Record,
  log: readonly ReviewEntry[],
) => { readonly record: Record; readonly decided: readonly string[] }

/** What was changed by hand in what was read of reports. */
export interface ReviewTable {
  /** The log of the report with this id, in its order. */
  log(report: string): ReviewEntry[]
  /** The record of the report with this id as the machine made it, whatever was changed by hand; null where there is none. */
  machine(report: string): Record | null
  /**
   * Adds a line at the end of a report's log, and puts what the log now makes of the report in the place of what it made before.
   * @returns false where somebody else has added a line meanwhile, and nothing was written
   */
  append(report: string, entry: ReviewEntry, review: Reviewing): boolean
  /** The ids of reports that have a log, in the order in which they came. */
  reports(): string[]
  /** Attributions of the latest versions that are not remembered as decided, the least sure first, at most `limit`. */
  unreviewed(limit: number): Unreviewed[]
}
