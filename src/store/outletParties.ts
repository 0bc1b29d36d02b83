import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { NameRow } from './store.ts'
import { within } from './within.ts'

/** See `Store.saidBy`. */
export function outletParties(connection: Connection, outlet: string, named: boolean, limit: number): NameRow[] {
  const speaks = sql<boolean>`EXISTS (
    SELECT 1 FROM claims
    WHERE claims.report = parties.report AND (claims.party = parties.number OR claims.originator = parties.number)
  )`
  const query = builder
    .selectFrom('parties')
    .innerJoin('reports', 'reports.number', 'parties.report')
    .select(['parties.name', 'parties.kind', 'parties.named'])
    .select(sql<number>`count(DISTINCT parties.report)`.as('reports'))
    .where(within({ outlet, latest: true }))
    .where('parties.named', '=', named ? 1 : 0)
    .where(speaks)
    .groupBy(['parties.key', 'parties.kind'])
    .orderBy('reports', 'desc')
    .orderBy('parties.name')
    .limit(limit)
  return connection.all(query).map(row => ({ ...row, named }))
}
