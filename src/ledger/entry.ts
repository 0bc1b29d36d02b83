import { type Disagreement, type Entry, LEDGER_SCHEMA } from '../record/ledger.ts'
import { entryId } from './entryId.ts'
import { type Known, origins } from './origins.ts'
import type { ReportRow, Statement } from './reading.ts'
import { wording } from './wording.ts'

/**
 * The entry of one claim: all that carry it, `ordered` as they came out, and what is known of them. `disagrees` are the entries that contradict it.
 */
export function entry(ordered: readonly Statement[], known: Known, disagrees: readonly Disagreement[]): Entry {
  const rowOf = (id: string) => known.reports.get(id) as ReportRow
  const first = ordered.find(({ stance, report }) => stance === 'asserts' && rowOf(report).published !== undefined)
  const told = new Map<string, Set<string | null>>()
  for (const { report, attribution } of ordered) told.set(report, (told.get(report) ?? new Set()).add(attribution))
  const about = (report: string, ids: readonly string[]) => ids.some(id => told.get(report)?.has(id))
  const gathered = <T>(
    pick: (row: ReportRow) => readonly (T & { readonly about: readonly string[] })[],
    key: (one: T) => string,
  ) => {
    const found = new Map<string, { one: T; reports: string[] }>()
    for (const id of told.keys())
      for (const one of pick(rowOf(id))) {
        if (!about(id, one.about)) continue
        const same = found.get(key(one))
        if (same === undefined) found.set(key(one), { one, reports: [id] })
        else if (!same.reports.includes(id)) same.reports.push(id)
      }
    return [...found.values()]
  }
  const { origins: behind, circular } = origins(ordered, known)
  return {
    schema: LEDGER_SCHEMA,
    id: entryId(ordered),
    statement: wording(ordered),
    carriers: ordered.map(({ report, attribution, span, stance, chain }) => ({
      report,
      attribution,
      span,
      stance,
      chain: chain.map(({ name, role }) => ({ name, role })),
    })),
    origins: behind,
    circular,
    first: first === undefined ? null : { report: first.report, published: rowOf(first.report).published ?? '' },
    comments: gathered(
      row => row.comments,
      ({ name, outcome }) => `${name}\n${outcome}`,
    ).map(({ one, reports }) => ({ name: one.name, outcome: one.outcome, reports })),
    verdicts: gathered(
      row => row.verdicts,
      ({ verdict, by }) => `${verdict}\n${by}`,
    ).map(({ one, reports }) => ({ verdict: one.verdict, by: one.by, reports })),
    disagrees: [...disagrees],
  }
}
