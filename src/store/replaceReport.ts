import type { Record } from '../record/record.ts'
import type { Connection } from './connection.ts'
import { machineRecord } from './machineRecord.ts'
import { putRecord } from './putRecord.ts'
import type { Reviewing } from './review.ts'
import { reviewLines } from './reviewLines.ts'

/** See `Store.replace`. Throws where no report has the id. */
export function replaceReport(connection: Connection, id: string, record: Record, review: Reviewing): void {
  connection.transaction(() => {
    const found = machineRecord(connection, id)
    if (!found) throw new Error(`The store has no report ${id}.`)
    const machine = { ...record, report: { ...record.report, id } }
    putRecord(connection, found.number, machine, review(machine, reviewLines(connection, id)))
  })
}
