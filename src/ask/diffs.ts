import type { Record } from '../record/record.ts'
import type { Change } from './diff/change.ts'
import { changes } from './diff/changes.ts'
import { corrections } from './diff/corrections.ts'
import type { Told } from './told.ts'
import { type Where, where } from './where.ts'

/** What changed from one version of a report to the next. */
export interface Step {
  /** Null where there is one version only, whose correction notes are told. */
  readonly before: Where | null
  readonly after: Where
  /** When the later version was fetched, ISO 8601 in UTC. */
  readonly fetched: string
  readonly changes: readonly Change[]
  /** Why what is told may come from the reader and not from the report; null where nothing says so. */
  readonly doubt: string | null
}

/** The changes from each version of a report to the next, as they were fetched; of a single one, what it says that it corrects. */
export function diffs(versions: readonly Told[]): Step[] {
  const [only] = versions
  if (only && versions.length === 1) {
    return [{ before: null, after: where(only), fetched: only.fetched, changes: corrections(only.record), doubt: null }]
  }
  return versions.slice(1).map((after, index) => {
    const before = versions[index] as Told
    return {
      before: where(before),
      after: where(after),
      fetched: after.fetched,
      changes: changes(before.record, after.record),
      doubt: doubtOf(before.record, after.record),
    }
  })
}

function doubtOf(before: Record, after: Record): string | null {
  const [a, b] = [before.made, after.made]
  if (a.by !== b.by || a.model !== b.model || a.rules !== b.rules)
    return 'The two versions were read by different readers, so some changes may be theirs. `sayso reread` reads both again.'
  return isReviewed(before) === isReviewed(after)
    ? null
    : 'One of the two versions was corrected by hand and the other was not, so some changes may be corrections.'
}

function isReviewed({ notes }: Record): boolean {
  return notes.some(({ code }) => code === 'reviewed')
}
