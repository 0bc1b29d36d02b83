import { askedByHand } from './askedByHand.ts'
import type { Decision } from './decision.ts'
import type { LedgerDesk } from './desk.ts'
import { pairUp } from './pairUp.ts'
import { regroup } from './regroup.ts'
import { sharedBetween } from './sharedBetween.ts'

/** Keeps what somebody decided by hand, and groups anew what it touches, whole or not at all. */
export function decide(desk: LedgerDesk, decisions: readonly Decision[]): void {
  desk.transaction(() => {
    for (const decision of decisions) desk.decide(decision)
    const asked = askedByHand(desk, decisions)
    if (asked.length === 0) return
    const ids = [...new Set(decisions.flatMap(({ a, b }) => [a.report, b.report]))]
    pairUp(desk, asked, sharedBetween(desk.sharedAmong(ids.flatMap(id => desk.numberOf(id) ?? []))))
    // Whoever decides may open any group, however large.
    regroup(desk, [...new Set(asked.flatMap(({ a, b }) => [a, b]))], Number.MAX_SAFE_INTEGER - 1)
  })
}
