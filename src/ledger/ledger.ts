import type { Entry } from '../record/ledger.ts'
import type { Record } from '../record/record.ts'
import { assemble } from './assemble.ts'
import { candidates } from './candidates.ts'
import { CLAIM_KEYS, CLAIM_POSTINGS, claimKeys } from './claimKeys.ts'
import { cluster, isKept, type Pair } from './cluster.ts'
import { compare } from './compare.ts'
import { copiedClaim } from './copiedClaim.ts'
import { copyCandidates } from './copyCandidates.ts'
import { daysBetween } from './daysBetween.ts'
import type { Decision } from './decision.ts'
import { holds } from './holds.ts'
import { read } from './read.ts'
import type { Statement } from './reading.ts'
import { saidOnce } from './saidOnce.ts'
import { type SharedText, sharedText } from './sharedText.ts'
import { topicsShared } from './topicsShared.ts'
import { twoClaims } from './twoClaims.ts'
import { withDenials } from './withDenials.ts'

/**
 * The whole way from records to entries, in memory: largest first by the number of reports that carry the claim. Over a store `relate` does the same step by step as
 * reports come in, and `entriesOf` gives the entries that are asked for.
 */
export function ledger(records: readonly Record[], decisions: readonly Decision[] = []): Entry[] {
  // In the order of their ids, so that nothing depends on the order in which they came.
  const readings = records.map(read).sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
  const texts = new Map(records.map(({ report }) => [report.id, report]))
  const rows = new Map(readings.map(({ report }) => [report.id, report]))
  const aligned = new Map<string, SharedText>()
  const key = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
  for (const [i, j] of copyCandidates(readings.map(({ fingerprint }) => fingerprint))) {
    const [a, b] = [readings[i]?.report.id ?? '', readings[j]?.report.id ?? '']
    const [one, other] = [texts.get(a), texts.get(b)]
    if (one !== undefined && other !== undefined) aligned.set(key(a, b), sharedText(one, other))
  }
  const shared = (a: string, b: string) => aligned.get(key(a, b))

  const statements = readings.flatMap(reading => reading.statements)
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
  const topics = new Map<string, number>()
  const topicsOf = (a: string, b: string) => {
    const before = topics.get(key(a, b))
    if (before !== undefined) return before
    const count = topicsShared(rows.get(a)?.topic ?? new Set(), rows.get(b)?.topic ?? new Set())
    topics.set(key(a, b), count)
    return count
  }
  const pairs = asked
    .map(([i, j]): Pair => {
      const [a, b] = [statements[i] as Statement, statements[j] as Statement]
      const comparison = compare(a, b, {
        topics: topicsOf(a.report, b.report),
        copied: copiedClaim(a, b, shared(a.report, b.report)).copied,
        days: daysBetween(rows.get(a.report)?.published, rows.get(b.report)?.published),
      })
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
