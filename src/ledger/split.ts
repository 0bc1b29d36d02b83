import type { Decision } from './decision.ts'
import type { LedgerDesk } from './desk.ts'
import { placesOf } from './placesOf.ts'

/** The decisions that take a report's places out of a claim of the store, each from every other place; none where the report does not carry it or nobody else does. */
export function split(desk: LedgerDesk, report: string, claim: number): Decision[] {
  const places = placesOf(desk, claim)
  const others = places.filter(place => place.report !== report)
  return places
    .filter(place => place.report === report)
    .flatMap(a => others.map((b): Decision => ({ of: 'claim', verdict: 'different', a, b })))
}
