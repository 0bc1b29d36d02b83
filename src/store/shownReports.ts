import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { ShownReport } from './store.ts'

/** See `Store.shown`. */
export function shownReports(connection: Connection, ids: readonly string[]): ShownReport[] {
  const query = builder
    .selectFrom('reports')
    .select(['id', 'version', 'latest', 'outlet', 'title', 'published', 'url'])
    .select(sql<string>`json_extract(record, '$.report.text')`.as('text'))
    .where(sql<boolean>`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
  return connection.all(query).map(row => ({ ...row, latest: row.latest === 1 }))
}
