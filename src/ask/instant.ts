/**
 * The first or last millisecond (since 1970) at which a report may have come out: of its date, a day or a moment in ISO 8601, or, where it has none, when it was
 * fetched.
 */
export function instant(published: string | undefined, fetched: string, edge: 'first' | 'last'): number {
  const iso = published ?? fetched
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso)
  const time = Date.parse(isDay || /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? iso : `${iso}Z`)
  if (Number.isNaN(time)) return Date.parse(fetched)
  return isDay && edge === 'last' ? time + DAY - 1 : time
}

/** Milliseconds of a day. */
const DAY = 86_400_000
