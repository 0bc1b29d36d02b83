import type { Record } from '../record/record.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { eraseRows } from './eraseRows.ts'
import { reportRow } from './reportRow.ts'
import type { Reviewing } from './review.ts'
import { writeRows } from './writeRows.ts'

/** Puts what a log makes of the machine's record in the place of what a report has, by its row's number; both have the report's id. Within a transaction. */
export function putRecord(
  connection: Connection,
  report: number,
  machine: Record,
  { record, decided }: ReturnType<Reviewing>,
): void {
  const { id } = record.report
  eraseRows(connection, report)
  connection.run(builder.updateTable('reports').set(reportRow(record)).where('number', '=', report))
  writeRows(connection, report, record)
  connection.run(builder.deleteFrom('machine_records').where('report', '=', report))
  const made = JSON.stringify(machine)
  if (made !== JSON.stringify(record)) {
    connection.run(builder.insertInto('machine_records').values({ report, record: made }))
  }
  connection.run(builder.deleteFrom('reviewed_attributions').where('report', '=', id))
  for (const attribution of new Set(decided)) {
    connection.run(builder.insertInto('reviewed_attributions').values({ report: id, attribution }))
  }
}
