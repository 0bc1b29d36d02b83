import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { ClaimRow, Filter } from './store.ts'
import { within } from './within.ts'

/** See `Store.claimsOf`. */
export function claimRows(connection: Connection, parties: readonly number[], filter: Filter): ClaimRow[] {
  const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(parties)}))`
  const query = builder
    .selectFrom('claims')
    .innerJoin('reports', 'reports.number', 'claims.report')
    .select(['claims.number', 'claims.id', 'claims.attribution', 'claims.words'])
    .select(['claims.party', 'claims.originator'])
    .select(['reports.id as report', 'reports.story', 'reports.version', 'reports.latest', 'reports.fetched'])
    .select(['reports.outlet', 'reports.published', 'reports.title'])
    .where(sql<boolean>`(claims.party IN ${wanted} OR claims.originator IN ${wanted})`)
    .where(within(filter))
    .orderBy('reports.published_at')
    .orderBy('reports.fetched')
    .orderBy('claims.number')
  return connection.all(query).map(row => ({ ...row, latest: row.latest === 1 }))
}
