import type { Record } from '../record/record.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { eraseRows } from './eraseRows.ts'
import { reportRow } from './reportRow.ts'
import { writeRows } from './writeRows.ts'

/** See `Store.replace`. Throws where no report has the id. */
export function replaceReport(connection: Connection, id: string, record: Record): void {
  connection.transaction(() => {
    const found = connection.first(builder.selectFrom('reports').select('number').where('id', '=', id))
    if (!found) throw new Error(`The store has no report ${id}.`)
    eraseRows(connection, found.number)
    const row = reportRow({ ...record, report: { ...record.report, id } })
    connection.run(builder.updateTable('reports').set(row).where('number', '=', found.number))
    writeRows(connection, found.number, record)
    // Its attributions may have other ids now; the log itself stays.
    connection.run(builder.deleteFrom('reviewed_attributions').where('report', '=', id))
  })
}
