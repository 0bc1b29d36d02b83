import type { IndependentOrigin, Merge } from '../record/ledger.ts'

/** A report of an origin, why it stands there, and those that stand on it in turn. */
export interface Branch {
  readonly report: string
  /** The merge with the report before it; null where it is the first. */
  readonly merge: Merge | null
  readonly branches: readonly Branch[]
}

/** The reports of an origin as a tree: each under the one before it on whose standing it stands, always an earlier one, so that no branch comes round to itself. */
export function standsOn({ reports, why }: Pick<IndependentOrigin, 'reports' | 'why'>): Branch[] {
  const from = new Map<string, { readonly parent: string; readonly merge: Merge }>()
  const place = (report: string) => reports.indexOf(report)
  for (const merge of why) {
    const [one, other] = [...merge.reports].sort((a, b) => place(a) - place(b)) as [string, string]
    if (place(one) >= 0 && place(one) < place(other) && !from.has(other)) from.set(other, { parent: one, merge })
  }
  const below = (parent: string | null): Branch[] =>
    reports
      .filter(report => (from.get(report)?.parent ?? null) === parent)
      .map(report => ({ report, merge: from.get(report)?.merge ?? null, branches: below(report) }))
  return below(null)
}
