import { Value } from 'typebox/value'
import { Record, SCHEMA, type Span } from '../record/record.ts'

/** What is said of a line is no longer than a line itself should be, in code units. */
const MOST = 200

/**
 * A record from a line of NDJSON (without the line's end), or what is wrong with it, to complete "Line 3 …". Every field is checked against the schema, and every
 * span against the text: a record from elsewhere is believed in nothing.
 */
export function parsedRecord(line: string): Record | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `is not JSON: ${(error as Error).message.slice(0, MOST)}.`
  }
  if ((value as { schema?: unknown } | null)?.schema !== SCHEMA) {
    return `is no record: its "schema" is not "${SCHEMA}". Records are what sayso read --json prints.`
  }
  if (!Value.Check(Record, value)) {
    const [first] = Value.Errors(Record, value)
    return `is a record that does not fit its schema: ${first?.instancePath || 'the whole'} ${first?.message ?? ''}`.slice(
      0,
      MOST,
    )
  }
  const wrong = outside(value, value.report.text.length)
  return wrong === null ? value : `is a record with a span outside of its text: ${wrong.start}–${wrong.end}.`
}

/** A span, anywhere in a record, that is none of its text. */
function outside(record: Record, size: number): Span | null {
  const waiting: unknown[] = [record]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if (Array.isArray(next) || !('start' in next)) {
      for (const one of Object.values(next)) waiting.push(one)
      continue
    }
    const span = next as Span
    if (span.start > span.end || span.end > size) return span
  }
  return null
}
