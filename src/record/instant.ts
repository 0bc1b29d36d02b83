/** Milliseconds of a day. */
const DAY = 86_400_000

/**
 * An ISO 8601 date or moment as milliseconds since 1970: its first or, of a date, its `last`. A moment without an offset is taken as UTC. Null for what is
 * no date.
 */
export function instant(iso: string, edge: 'first' | 'last' = 'first'): number | null {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso)
  const begins = Date.parse(isDay || /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? iso : `${iso}Z`)
  if (Number.isNaN(begins)) return null
  return isDay && edge === 'last' ? begins + DAY - 1 : begins
}
