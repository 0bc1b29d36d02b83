import type { LedgerDesk, Member } from './desk.ts'
import { statementOf } from './statementOf.ts'
import { withDenials } from './withDenials.ts'

/** Looks again, in these reports, for what is meant by statements that reject without saying what; see `withDenials`. */
export function redeny(desk: LedgerDesk, reports: readonly number[]): void {
  const denials = desk.denialGroups(reports)
  if (denials.length === 0) return
  const telling = [...new Set(desk.ofGroups(denials).map(({ report }) => report))]
  const near = new Map(desk.statementsIn(telling).map(row => [row.number, row]))
  const groups = [...new Set([...near.values()].map(({ group }) => group))]
  const members = [...desk.ofGroups(groups)].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.place - b.place))
  const statements = members.map(one => {
    const row = near.get(one.number)
    // What stands in other reports only tells how many there are.
    return row === undefined
      ? { report: one.id, attribution: null, chain: [], rejects: one.isDenial ? [] : null }
      : statementOf(row)
  })
  const byGroup = Map.groupBy(members.keys(), i => (members[i] as Member).group)
  const isDenial = new Map(
    [...byGroup].map(([group, places]) => [group, places.every(i => members[i]?.isDenial === 1)]),
  )
  for (const set of withDenials([...byGroup.values()], statements)) {
    const own = set.map(i => members[i] as Member)
    const meant = own.find(({ group }) => !isDenial.get(group))
    for (const { number, group, claim } of own) {
      const now = isDenial.get(group) && meant !== undefined ? meant.group : group
      if (claim !== now) desk.place(number, group, now)
    }
  }
}
