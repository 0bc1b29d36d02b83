import type { Entry } from '../record/ledger.ts'
import type { Embed } from '../record/passage.ts'
import type { Record } from '../record/record.ts'
import { asked } from './asked.ts'
import { assemble } from './assemble.ts'
import { cluster, isKept, type Pair } from './cluster.ts'
import { compare } from './compare.ts'
import type { Decision } from './decision.ts'
import { holds } from './holds.ts'
import type { Statement } from './reading.ts'
import { saidOnce } from './saidOnce.ts'
import { together } from './together.ts'
import { type Placed, twoClaims } from './twoClaims.ts'
import { withDenials } from './withDenials.ts'

/**
 * The whole way from records to entries, in memory: largest first by the number of reports that carry the claim. Over a store `relate` does the same step by step as
 * reports come in, and `entriesOf` gives the entries that are asked for.
 */
export async function ledger(
  records: readonly Record[],
  embed: Embed,
  decisions: readonly Decision[] = [],
): Promise<Entry[]> {
  const { rows, statements, shared, surroundings } = await together(records, embed)
  const found = asked(statements)
  const at = (place: Decision['a']) => statements.flatMap((one, i) => (holds(one, place) ? [i] : []))
  const byHand = decisions
    .filter(({ of }) => of === 'claim')
    .flatMap(({ a, b, verdict }) =>
      at(a).flatMap(i => at(b).map(j => ({ i: Math.min(i, j), j: Math.max(i, j), verdict }))),
    )
  const known = new Set(found.map(([i, j]) => i * statements.length + j))
  const compared = [
    ...found,
    ...byHand
      .filter(({ i, j }) => i !== j && !known.has(i * statements.length + j))
      .map(({ i, j }): [number, number] => [i, j]),
  ]
  const pairs = compared
    .map(([i, j]): Pair => {
      const [a, b] = [statements[i] as Statement, statements[j] as Statement]
      const comparison = compare(a, b, surroundings(a, b))
      return { a: i, b: j, comparison, decided: byHand.findLast(hand => hand.i === i && hand.j === j)?.verdict ?? null }
    })
    .filter(isKept)
  const placed = statements.map((one): Placed => ({ report: one.report, ...one.span, isOnce: saidOnce(one) }))
  const isApart = (i: number, j: number) => twoClaims(placed[i] as Placed, placed[j] as Placed)
  const sets = withDenials(cluster(statements.length, pairs, isApart), statements)
  const outlets = [...rows.values()].flatMap(({ outlet }) => outlet ?? [])
  const size = ({ carriers }: Entry) => new Set(carriers.map(({ report }) => report)).size
  return assemble({ statements, sets, wanted: sets.length, pairs, rows, shared, decisions, outlets }).sort(
    (a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1),
  )
}
