import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'

/** Takes back what the ledger wrote of a report. What its statements were grouped with is to be grouped anew. */
export function eraseReading(connection: Connection, report: number): void {
  connection.run(
    sql`DELETE FROM statement_keys WHERE (key, statement) IN
      (SELECT each.value, statements.number FROM statements, json_each(statements.keys) AS each WHERE statements.report = ${report})`,
  )
  connection.run(
    sql`DELETE FROM copy_keys WHERE (key, report) IN
      (SELECT each.value, readings.report FROM readings, json_each(readings.keys) AS each WHERE readings.report = ${report})`,
  )
  connection.run(
    sql`INSERT OR IGNORE INTO loose SELECT number FROM statements
      WHERE report <> ${report} AND "group" IN (SELECT "group" FROM statements WHERE report = ${report})`,
  )
  for (const side of ['a', 'b'] as const) {
    connection.run(
      sql`DELETE FROM statement_pairs WHERE ${sql.ref(side)} IN (SELECT number FROM statements WHERE report = ${report})`,
    )
  }
  connection.run(builder.deleteFrom('shared_texts').where('one', '=', report))
  connection.run(builder.deleteFrom('shared_texts').where('other', '=', report))
  connection.run(builder.deleteFrom('statements').where('report', '=', report))
  connection.run(builder.deleteFrom('readings').where('report', '=', report))
}
