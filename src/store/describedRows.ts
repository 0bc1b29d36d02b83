import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { DescribedRow } from './store.ts'

/** See `Store.describedBeside`. */
export function describedRows(connection: Connection, parties: readonly number[]): DescribedRow[] {
  const reports = sql`SELECT report FROM parties WHERE number IN (SELECT value FROM json_each(${JSON.stringify(parties)}))`
  return connection
    .all(
      builder
        .selectFrom('parties')
        .innerJoin('reports', 'reports.number', 'parties.report')
        .select(['parties.number', 'parties.id', 'parties.name', 'parties.named', 'parties.description'])
        .select('reports.id as report')
        .where(sql<boolean>`parties.report IN (${reports})`)
        .where(row => row.or([row('parties.description', 'is not', null), row('parties.named', '=', 0)]))
        .orderBy('parties.number'),
    )
    .map(({ named, name, description, ...row }) => ({
      ...row,
      words: [...(named === 0 ? [name] : []), ...(description === null ? [] : [description])].join(', '),
    }))
}
