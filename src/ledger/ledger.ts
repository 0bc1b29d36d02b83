import type { Entry } from '../record/ledger.ts'
import type { Record } from '../record/record.ts'
import { assemble } from './assemble.ts'
import { candidates } from './candidates.ts'
import { CLAIM_KEYS, CLAIM_POSTINGS, claimKeys } from './claimKeys.ts'
import { cluster, isKept, type Pair } from './cluster.ts'
import { compare } from './compare.ts'
import type { Decision } from './decision.ts'
import { holds } from './holds.ts'
import type { Statement } from './reading.ts'
import { saidOnce } from './saidOnce.ts'
import { together } from './together.ts'
import { twoClaims } from './twoClaims.ts'
import { withDenials } from './withDenials.ts'

/**
 * The whole way from records to entries, in memory: largest first by the number of reports that carry the claim. Over a store `relate` does the same step by step as
 * reports come in, and `entriesOf` gives the entries that are asked for.
 */
export function ledger(records: readonly Record[], decisions: readonly Decision[] = []): Entry[] {
  const { rows, statements, shared, surroundings } = together(records)
  const found = candidates(statements.map(claimKeys), CLAIM_KEYS, CLAIM_POSTINGS)
  const at = (place: Decision['a']) => statements.flatMap((one, i) => (holds(one, place) ? [i] : []))
  const byHand = decisions
    .filter(({ of }) => of === 'claim')
    .flatMap(({ a, b, verdict }) =>
      at(a).flatMap(i => at(b).map(j => ({ i: Math.min(i, j), j: Math.max(i, j), verdict }))),
    )
  const known = new Set(found.map(([i, j]) => i * statements.length + j))
  const asked = [
    ...found,
    ...byHand
      .filter(({ i, j }) => i !== j && !known.has(i * statements.length + j))
      .map(({ i, j }): [number, number] => [i, j]),
  ]
  const pairs = asked
    .map(([i, j]): Pair => {
      const [a, b] = [statements[i] as Statement, statements[j] as Statement]
      const comparison = compare(a, b, surroundings(a, b))
      return { a: i, b: j, comparison, decided: byHand.findLast(hand => hand.i === i && hand.j === j)?.verdict ?? null }
    })
    .filter(isKept)
  const sentenced = statements.map(one => ({
    report: one.report,
    sentence: one.sentence.start,
    isOnce: saidOnce(one),
  }))
  const isApart = (i: number, j: number) =>
    twoClaims(sentenced[i] as (typeof sentenced)[number], sentenced[j] as (typeof sentenced)[number])
  const sets = withDenials(cluster(statements.length, pairs, isApart), statements)
  const outlets = [...rows.values()].flatMap(({ outlet }) => outlet ?? [])
  const size = ({ carriers }: Entry) => new Set(carriers.map(({ report }) => report)).size
  return assemble({ statements, sets, wanted: sets.length, pairs, rows, shared, decisions, outlets }).sort(
    (a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1),
  )
}
