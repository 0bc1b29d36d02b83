import type { Decision } from './decision.ts'
import type { LedgerDesk } from './desk.ts'
import { placesOf } from './placesOf.ts'

/** The decisions that make two claims of the store one: every place of the one with the first of the other. */
export function joined(desk: LedgerDesk, one: number, other: number): Decision[] {
  const [a, b] = [placesOf(desk, one), placesOf(desk, other)]
  return a.flatMap((x, i) =>
    b.flatMap((y, j): Decision[] => (i === 0 || j === 0 ? [{ of: 'claim', verdict: 'same', a: x, b: y }] : [])),
  )
}
