import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { PartyRow } from './store.ts'

/** See `Store.namesakes`. All names are looked through once, for any number of words. */
export function namesakes(connection: Connection, words: readonly string[]): PartyRow[] {
  if (words.length === 0) return []
  const wanted = new Set(words)
  const keys = connection
    .all(builder.selectFrom('parties').select('key').distinct())
    .flatMap(({ key }) => (key.split(' ').some(word => wanted.has(word)) ? [key] : []))
  const rows = connection.all(
    builder
      .selectFrom('parties')
      .innerJoin('reports', 'reports.number', 'parties.report')
      .select(['parties.id', 'parties.name', 'parties.key', 'parties.kind', 'parties.named'])
      .select(['parties.stands_for as standsFor', 'reports.id as report', 'reports.story', 'reports.outlet'])
      // SQLite takes the other columns from the row that has it.
      .select(sql<number>`min(parties.number)`.as('number'))
      .where('parties.named', '=', 1)
      .where(sql<boolean>`parties.key IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`)
      .groupBy(['parties.key', 'parties.kind']),
  )
  return rows.map(row => ({ ...row, named: true }))
}
