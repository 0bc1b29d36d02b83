import { askedByHand } from './askedByHand.ts'
import type { LedgerDesk } from './desk.ts'
import { pairUp } from './pairUp.ts'
import { regroup } from './regroup.ts'
import { sharedBetween } from './sharedBetween.ts'

/**
 * Takes back what was decided by hand, by the numbers of its first and last decision, and groups anew what it touched: what was decided before holds again, or what
 * the rules say.
 * @returns the claims that it was about, as they are now; null where there is no such decision, or it was taken back already
 */
export function undecide(desk: LedgerDesk, first: number, last: number): number[] | null {
  return desk.transaction(() => {
    const undone = desk.undo(first, last)
    if (undone.length === 0) return null
    const ids = [...new Set(undone.flatMap(({ a, b }) => [a.report, b.report]))]
    const touched = askedByHand(desk, undone)
    if (touched.length > 0) {
      const still = new Map(askedByHand(desk, desk.decisionsOn(ids)).map(one => [`${one.a} ${one.b}`, one]))
      desk.dropPairs(touched)
      pairUp(
        desk,
        touched.map(one => still.get(`${one.a} ${one.b}`) ?? { ...one, decided: null }),
        sharedBetween(desk.sharedAmong(ids.flatMap(id => desk.numberOf(id) ?? []))),
      )
      regroup(desk, [...new Set(touched.flatMap(({ a, b }) => [a, b]))], Number.MAX_SAFE_INTEGER - 1)
    }
    const places = undone.flatMap(({ a, b }) => [a, b])
    const statements = places.flatMap(({ report, span }) => desk.statementsAt(report, span))
    return [...new Set(desk.members([...new Set(statements)]).map(({ claim }) => claim))]
  })
}
