import { sql } from 'kysely'
import type { Connection } from './connection.ts'
import { eachReport } from './eachReport.ts'
import type { Filter, Kept } from './store.ts'

const UNANSWERED = sql<boolean>`EXISTS (SELECT 1 FROM comments WHERE comments.report = reports.number AND comments.outcome <> 'replied')`

/** See `Store.asked`. */
export function askedReports(connection: Connection, filter: Filter): Generator<Kept> {
  return eachReport(connection, filter, UNANSWERED)
}
