import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { OutletRow } from './store.ts'

/** See `Store.outlets`. */
export function outletRows(connection: Connection): OutletRow[] {
  const all = builder.selectFrom('reports').groupBy('outlet')
  const counted = connection.all(all.select(['outlet', sql<number>`count(*)`.as('reports')]))
  // SQLite takes `published` from the row that has the first or last moment.
  const edge = (of: 'min' | 'max') =>
    new Map(
      connection
        .all(
          all
            .where('published_at', 'is not', null)
            .select(['outlet', 'published', sql<number>`${sql.raw(of)}(published_at)`.as('at')]),
        )
        .map(({ outlet, published }) => [outlet, published]),
    )
  const [first, last] = [edge('min'), edge('max')]
  return counted
    .map(({ outlet, reports }) => ({
      outlet,
      reports,
      first: first.get(outlet) ?? null,
      last: last.get(outlet) ?? null,
    }))
    .sort((a, b) => b.reports - a.reports || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1))
}
