import type { ReviewEntry } from '../record/review.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'

/** The log of the report with this id, in its order. */
export function reviewLines(connection: Connection, report: string): ReviewEntry[] {
  const rows = connection.all(
    builder.selectFrom('reviews').select('line').where('report', '=', report).orderBy('number'),
  )
  return rows.map(({ line }) => JSON.parse(line) as ReviewEntry)
}
