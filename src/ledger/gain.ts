import type { Entry } from '../record/ledger.ts'
import type { LedgerDesk } from './desk.ts'
import { entriesOf } from './entriesOf.ts'

/** What a claim gained by reports that came after another. */
export interface Gain {
  readonly entry: Entry
  /** The reports that came and carry it. */
  readonly carriers: readonly string[]
  /** The ids of its origins on which only such reports stand. */
  readonly origins: readonly string[]
  /** The ids of the entries that it disagrees with since then. */
  readonly disagrees: readonly string[]
}

/** What a claim of the store gained by the reports that came after the one with this number; null where it is no claim any more. */
export function gain(desk: LedgerDesk, claim: number, after: number): Gain | null {
  const [entry] = entriesOf(desk, [claim])
  if (entry === undefined) return null
  const members = desk.ofClaims([claim])
  const came = new Set(members.filter(({ report }) => report > after).map(({ id }) => id))
  const isOld = new Map(members.map(({ number, report }) => [number, report <= after]))
  const pairs = desk.contrary([...isOld.keys()])
  const others = new Map(
    desk
      .members([...new Set(pairs.flatMap(({ a, b }) => [a, b]))].filter(number => !isOld.has(number)))
      .map(one => [one.number, one]),
  )
  const before = new Set(
    pairs.flatMap(({ a, b }) => {
      const [own, other] = isOld.has(a) ? [a, others.get(b)] : [b, others.get(a)]
      return isOld.get(own) && other !== undefined && other.report <= after ? [other.claim] : []
    }),
  )
  return {
    entry,
    carriers: [...came],
    origins: entry.origins.filter(({ reports }) => reports.every(id => came.has(id))).map(({ id }) => id),
    disagrees: entry.disagrees.map(one => one.entry).filter(id => !before.has(desk.claimMarked(id) ?? 0)),
  }
}
