import type { Entry } from '../record/ledger.ts'
import type { Span } from '../record/record.ts'
import type { Store } from '../store/store.ts'

/** A report of a trace, as people know it. */
export interface TracedReport {
  readonly id: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
}

/** An entry with the words themselves, and with what is known of its reports. */
export interface Traced {
  readonly entry: Entry
  /** Every report that the entry names, carriers first. */
  readonly reports: readonly TracedReport[]
  /** The words of a report at a span. */
  readonly words: (report: string, span: Span) => string
}

/** Looks up the reports of an entry. */
export function traced(entry: Entry, store: Store): Traced {
  const { carriers, origins, disagrees } = entry
  const named = [
    ...carriers.map(({ report }) => report),
    ...origins.flatMap(({ why }) => why.flatMap(({ evidence }) => evidence.map(({ report }) => report))),
    ...disagrees.flatMap(({ evidence }) => evidence.map(({ report }) => report)),
  ]
  const texts = new Map<string, string>()
  const reports = [...new Set(named)].flatMap((id): TracedReport[] => {
    const report = store.report(id)?.record.report
    if (report === undefined) return []
    texts.set(id, report.text)
    const { outlet = null, title = null, published = null, url = null } = report
    return [{ id, outlet, title, published, url }]
  })
  return { entry, reports, words: (report, { start, end }) => texts.get(report)?.slice(start, end) ?? '' }
}
