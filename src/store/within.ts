import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import { instant } from '../record/instant.ts'
import type { Filter } from './store.ts'
import type { Tables } from './tables.ts'

/** The condition that a row of `reports` fulfils where the report passes the filter. */
export function within({ since, until, outlet, latest, upTo }: Filter) {
  return (row: ExpressionBuilder<Tables, 'reports'>): ExpressionWrapper<Tables, 'reports', SqlBool> =>
    row.and([
      ...(since === undefined ? [] : [row('reports.published_at', '>=', moment(since, 'first'))]),
      ...(until === undefined ? [] : [row('reports.published_at', '<=', moment(until, 'last'))]),
      ...(outlet === undefined ? [] : [row(sql`reports.outlet COLLATE NOCASE`, '=', outlet)]),
      ...(latest ? [row('reports.latest', '=', 1)] : []),
      ...(upTo === undefined ? [] : [row('reports.number', '<=', upTo)]),
    ])
}

function moment(iso: string, edge: 'first' | 'last'): number {
  const found = instant(iso, edge)
  if (found === null) throw new Error(`“${iso}” is no date; write it as 2026-03-10 or 2026-03-10T07:40:00+01:00.`)
  return found
}
