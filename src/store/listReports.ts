import { type SelectQueryBuilder, sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { Filter, Listed } from './store.ts'
import type { Tables } from './tables.ts'
import { within } from './within.ts'

/** See `Store.list`. */
export function listReports(
  connection: Connection,
  filter: Filter,
  after: Pick<Listed, 'number' | 'publishedAt'> | null,
  limit: number,
): { readonly rows: Listed[]; readonly total: number } {
  const wanted = builder.selectFrom('reports').where(within(filter))
  const { total = 0 } = connection.first(wanted.select(sql<number>`count(*)`.as('total'))) ?? {}
  // What has no date comes last: SQLite takes it for the smallest.
  const query = wanted.orderBy('published_at', 'desc').orderBy('number', 'desc').limit(limit)
  if (after === null) return { rows: listedRows(connection, query), total }
  const { publishedAt: at, number } = after
  const isSameDay = sql<boolean>`(published_at IS ${at} AND number < ${number})`
  const isAfter = at === null ? isSameDay : sql<boolean>`(published_at < ${at} OR published_at IS NULL OR ${isSameDay})`
  return { rows: listedRows(connection, query.where(isAfter)), total }
}

/** The reports that a query finds, as they stand in lists. */
export function listedRows(connection: Connection, query: SelectQueryBuilder<Tables, 'reports', object>): Listed[] {
  const rows = connection.all(
    query
      .select(['number', 'published_at as publishedAt', 'id', 'url', 'outlet', 'published', 'title', 'fetched'])
      .select(['version', 'latest', 'language'])
      .select(sql<number>`(SELECT count(*) FROM claims WHERE claims.report = reports.number)`.as('claims')),
  )
  return rows.map(row => ({ ...row, latest: row.latest === 1 }))
}
