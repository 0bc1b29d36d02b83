import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { ReplyRow } from './store.ts'

/** See `Store.repliesOf`. */
export function replyRows(connection: Connection, parties: readonly number[]): ReplyRow[] {
  return connection.all(
    builder
      .selectFrom('comments')
      .innerJoin('reports', 'reports.number', 'comments.report')
      .select(['comments.id', 'comments.words', 'reports.id as report', 'reports.story', 'reports.version'])
      .select(['reports.fetched', 'reports.published', 'reports.title'])
      .where('comments.outcome', '=', 'replied')
      .where(sql<boolean>`comments.asked IN (SELECT value FROM json_each(${JSON.stringify(parties)}))`)
      .orderBy('comments.number'),
  )
}
