/** What is asked of a statement to tell it from another of its report. */
export interface Sentenced {
  readonly report: string
  /** Where its sentence begins. */
  readonly sentence: number
  /** See `saidOnce`. */
  readonly isOnce: boolean
}

/** Do two statements stand in different sentences of one report's body, where a report says a second thing and not the same again? Headlines and denials repeat. */
export function twoClaims(a: Sentenced, b: Sentenced): boolean {
  return a.report === b.report && a.sentence !== b.sentence && a.isOnce && b.isOnce
}
