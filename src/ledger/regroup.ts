import { cluster, type Pair } from './cluster.ts'
import type { LedgerDesk, Member } from './desk.ts'
import { redeny } from './redeny.ts'
import { type Placed, twoClaims } from './twoClaims.ts'

/** From so many statements on no further groups are taken up: claims that hang together by so many steps are not one, and the work must not grow with the store. */
const MOST_REGROUPED = 300
/**
 * A group of more is settled: what a report says may join it, and nothing leaves it any more but by hand. So many of it, the first that came, stand for all, for a story that
 * a thousand sites run would else be grouped anew a thousand times.
 */
const SETTLED = 64

/**
 * Groups these statements anew, with all groups that they hang together with by statements that say the same, however many steps away; no other group
 * changes. Those that reject without saying what go to what they then reject. `settled` is the size from which on groups stay as they are.
 */
export function regroup(desk: LedgerDesk, touched: readonly number[], settled = SETTLED): void {
  const { members, large } = gathered(desk, touched, settled)
  const place = new Map(members.map(({ number }, i) => [number, i]))
  // What the statements of one settled group are to one another is not asked any more.
  const isClosed = ({ group }: Member) => large.size === 1 && large.has(group)
  const numbers = (which: readonly Member[]) => which.map(({ number }) => number)
  const known = desk.pairsAmong(numbers(members.filter(one => !isClosed(one))), numbers(members.filter(isClosed)))
  const pairs = known.map(({ a, b, score, verdict, code, decided }): Pair => {
    const [x, y] = [place.get(a) ?? 0, place.get(b) ?? 0]
    const comparison = { score, verdict, code } as Pair['comparison']
    return { a: Math.min(x, y), b: Math.max(x, y), comparison, decided: decided as Pair['decided'] }
  })
  const placed = members.map(({ id, start, end, isOnce }): Placed => ({ report: id, start, end, isOnce: isOnce === 1 }))
  const isApart = (a: number, b: number) => twoClaims(placed[a] as Placed, placed[b] as Placed)
  const byGroup = Map.groupBy(members.keys(), i => members[i]?.group ?? 0)
  const joined = [...large].map(group => byGroup.get(group) ?? [])
  const changed = new Set<number>()
  const reports = new Set(desk.members(touched).map(({ report }) => report))
  for (const set of cluster(members.length, pairs, isApart, joined)) {
    const own = set.map(i => members[i] as Member)
    const group = Math.min(...own.map(one => (large.has(one.group) ? one.group : one.number)))
    const moved = own.filter(one => one.group !== group)
    for (const one of moved) changed.add(one.group)
    for (const one of moved) if (!large.has(one.group)) desk.place(one.number, group, group)
    for (const one of new Set(moved.map(one => one.group))) if (large.has(one)) desk.merge(one, group)
    if (moved.length > 0 || changed.has(group)) for (const { report } of own) reports.add(report)
  }
  // A group that lost a statement may have been seen before the one that took it.
  for (const { group, report } of members) if (changed.has(group)) reports.add(report)
  redeny(desk, [...reports])
}

/**
 * The statements with the groups that they hang together with, in the order of the reports' ids and their texts; of `large` groups, which are settled, the touched and those
 * that stand for all.
 */
function gathered(
  desk: LedgerDesk,
  touched: readonly number[],
  settled: number,
): { readonly members: Member[]; readonly large: ReadonlySet<number> } {
  const found = new Map(desk.members(touched).map(one => [one.number, one]))
  const large = new Set<number>()
  const seen = new Set([0])
  let waiting = [...found.keys()]
  let groups = [...found.values()].map(({ group }) => group)
  while (waiting.length > 0 && found.size < MOST_REGROUPED) {
    const near = desk.members(desk.sameAs(waiting).filter(number => !found.has(number)))
    const fresh = [...new Set([...groups, ...near.map(({ group }) => group)])].filter(group => !seen.has(group))
    groups = []
    waiting = []
    const taken = [...near]
    for (const group of fresh) {
      seen.add(group)
      const some = desk.someOf(group, settled + 1)
      if (some.length > settled) large.add(group)
      taken.push(...some)
    }
    for (const one of taken)
      if (!found.has(one.number)) {
        found.set(one.number, one)
        // What stands for many leads nowhere that they have not been.
        if (!large.has(one.group)) waiting.push(one.number)
      }
  }
  const members = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.place - b.place))
  return { members, large }
}
