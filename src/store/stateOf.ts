import { sql } from 'kysely'
import type { Connection } from './connection.ts'

/** See `Store.state`: what other programs wrote since the file was opened, and what this one did but for the rows that are of no account. */
export function stateOf(connection: Connection, aside: number): string {
  const others = connection.first(sql<{ data_version: number }>`PRAGMA data_version`)?.data_version ?? 0
  const own = connection.first(sql<{ own: number }>`SELECT total_changes() AS own`)?.own ?? 0
  return `${others.toString(36)}-${(own - aside).toString(36)}`
}
