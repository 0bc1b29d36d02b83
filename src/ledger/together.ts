import type { Embed } from '../record/passage.ts'
import type { Record } from '../record/record.ts'
import { copiedClaim } from './copiedClaim.ts'
import { copyCandidates } from './copyCandidates.ts'
import { daysBetween } from './daysBetween.ts'
import { embedded } from './embedded.ts'
import type { Surroundings } from './measures.ts'
import { read } from './read.ts'
import type { ReportRow, Statement } from './reading.ts'
import { type SharedText, sharedText } from './sharedText.ts'
import { topicsShared } from './topicsShared.ts'

/** What reports say, and what they have in common. */
export interface Together {
  readonly rows: ReadonlyMap<string, ReportRow>
  readonly statements: readonly Statement[]
  /** What two reports share word for word, by their ids. */
  readonly shared: (a: string, b: string) => SharedText | undefined
  readonly surroundings: (a: Statement, b: Statement) => Surroundings
}

/** Reads records and looks for what they share, all in memory. In the order of their ids, so that nothing depends on the order in which they came. */
export async function together(records: readonly Record[], embed: Embed): Promise<Together> {
  const readings = (await embedded(records.map(read), embed)).sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
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
  const topics = new Map<string, number>()
  const topicsOf = (a: string, b: string) => {
    const before = topics.get(key(a, b))
    if (before !== undefined) return before
    const count = topicsShared(rows.get(a)?.topic ?? new Set(), rows.get(b)?.topic ?? new Set())
    topics.set(key(a, b), count)
    return count
  }
  return {
    rows,
    statements: readings.flatMap(reading => reading.statements),
    shared,
    surroundings: (a, b) => ({
      topics: topicsOf(a.report, b.report),
      copied: copiedClaim(a, b, shared(a.report, b.report)).copied,
      days: daysBetween(rows.get(a.report)?.published, rows.get(b.report)?.published),
    }),
  }
}
