import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { eraseReading } from './eraseReading.ts'

/** Takes back what `writeRows` wrote of a report. Before its record changes: the indexes must be told the words that they have. */
export function eraseRows(connection: Connection, report: number): void {
  connection.run(
    sql`INSERT INTO report_words (report_words, rowid, headline, body) SELECT 'delete', number, headline, body FROM report_texts WHERE number = ${report}`,
  )
  connection.run(
    sql`INSERT INTO claim_words (claim_words, rowid, words) SELECT 'delete', number, words FROM claims WHERE report = ${report}`,
  )
  eraseReading(connection, report)
  for (const table of ['comments', 'claims', 'parties'] as const) {
    connection.run(builder.deleteFrom(table).where('report', '=', report))
  }
}
