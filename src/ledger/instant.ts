const DAY = 86_400_000
/** ISO 8601 with a time; without an offset it is read as UTC. */
const TIMED = /T\d\d:\d\d/
const OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/

/**
 * When a report came out, in milliseconds since 1970, its zone taken into account. A date without a time counts as the day's last moment, so that it is never
 * before a report of that day that says when it came; no date, or none that can be read, is after everything.
 */
export function instant(published: string | undefined): number {
  if (published === undefined) return Number.POSITIVE_INFINITY
  const at = TIMED.test(published)
    ? Date.parse(OFFSET.test(published) ? published : `${published}Z`)
    : Date.parse(`${published}T00:00:00Z`) + DAY - 1
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at
}
