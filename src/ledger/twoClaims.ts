import type { Span } from '../record/record.ts'

/** What is asked of a statement to tell it from another of its report. */
export interface Placed extends Span {
  readonly report: string
  /** See `saidOnce`. */
  readonly isOnce: boolean
}

/** Do two statements stand in different places of one report's body, where a report says a second thing and not the same again? Headlines and denials repeat. */
export function twoClaims(a: Placed, b: Placed): boolean {
  return a.report === b.report && (a.end <= b.start || b.end <= a.start) && a.isOnce && b.isOnce
}
