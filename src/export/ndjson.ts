import type { Record } from '../record/record.ts'
import type { Exporter } from './exporter.ts'

/**
 * Records as NDJSON, one a line, whole: what `sayso export --records` takes.
 * @param line a record as one line of JSON, without its end: the same as everywhere else that records are written
 */
export function ndjson(line: (record: Record) => string): Exporter {
  return async function* (records) {
    for await (const record of records) yield `${line(record)}\n`
  }
}
