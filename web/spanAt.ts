import type { Span } from '../src/record/record.ts'

/** The span that "120-184" means in a text; null where there is no such place. */
export function spanAt(id: string, text: string): Span | null {
  const [, start, end] = (/^(\d{1,9})-(\d{1,9})$/.exec(id) ?? []).map(Number)
  return start !== undefined && end !== undefined && start < end && end <= text.length ? { start, end } : null
}
