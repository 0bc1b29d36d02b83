import type { Span } from '../record/record.ts'

/** A place in a report, by which a decision is tied to what it is about however entries change. */
export interface Place {
  readonly report: string
  readonly span: Span
}

/** What somebody decided by hand: it wins over every rule, also when further reports come. */
export interface Decision {
  /** Do the two places make one claim; or, of one claim, do the two reports stand on one origin? */
  readonly of: 'claim' | 'origin'
  readonly verdict: 'same' | 'different'
  readonly a: Place
  readonly b: Place
}
