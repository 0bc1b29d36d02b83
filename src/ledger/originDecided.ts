import type { Decision } from './decision.ts'
import type { LedgerDesk } from './desk.ts'
import { placesOf } from './placesOf.ts'

/** The decision that two reports stand on one origin for a claim of the store, or do not; none where one of them does not carry it. */
export function originDecided(
  desk: LedgerDesk,
  verdict: Decision['verdict'],
  claim: number,
  [one, other]: readonly [string, string],
): Decision[] {
  const places = placesOf(desk, claim)
  const a = places.find(({ report }) => report === one)
  const b = places.find(({ report }) => report === other)
  return a === undefined || b === undefined || one === other ? [] : [{ of: 'origin', verdict, a, b }]
}
