import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { NameRow } from './store.ts'

/** See `Store.names`. The index of names' words tells which, and only their parties are looked at. */
export function partyNames(connection: Connection, beginning: string, limit: number): NameRow[] {
  const words = beginning.split(' ').filter(word => word !== '')
  if (words.length === 0) return []
  const query = `${words.map(word => `"${word.replaceAll('"', '')}"`).join(' ')} *`
  const keys = connection
    .all(sql<{ key: string }>`
      SELECT names.key FROM name_words JOIN names ON names.number = name_words.rowid
      WHERE name_words MATCH ${query} AND names.parties > 0 ORDER BY names.parties DESC, names.key LIMIT ${limit}`)
    .map(({ key }) => key)
  const rows = connection.all(
    builder
      .selectFrom('parties')
      .select(['key', 'kind', 'named', sql<number>`count(DISTINCT report)`.as('reports')])
      // SQLite takes the name from the row that came last.
      .select(['name', sql<number>`max(number)`.as('last')])
      .where(sql<boolean>`key IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`)
      .groupBy(['key', 'kind', 'named'])
      .orderBy('reports', 'desc')
      .orderBy('key')
      .limit(limit),
  )
  return rows.map(({ name, kind, named, reports }) => ({ name, kind, named: named === 1, reports }))
}
