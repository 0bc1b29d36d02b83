import type { Record } from '../record/record.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'

/** The record of a report as the machine made it, with its row's number; null where no report has the id. */
export function machineRecord(
  connection: Connection,
  id: string,
): { readonly number: number; readonly record: Record } | null {
  const found = connection.first(
    builder
      .selectFrom('reports')
      .leftJoin('machine_records', 'machine_records.report', 'reports.number')
      .select(['reports.number', 'reports.record', 'machine_records.record as machine'])
      .where('reports.id', '=', id),
  )
  return found ? { number: found.number, record: JSON.parse(found.machine ?? found.record) as Record } : null
}
