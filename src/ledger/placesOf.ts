import type { Place } from './decision.ts'
import type { LedgerDesk } from './desk.ts'

/** Where a claim of the store stands, in the order in which the reports came into it. */
export function placesOf(desk: LedgerDesk, claim: number): Place[] {
  return [...desk.ofClaims([claim])]
    .sort((a, b) => a.number - b.number)
    .map(({ id, start, end }) => ({ report: id, span: { start, end } }))
}
