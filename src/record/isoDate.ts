/** A date or a moment in ISO 8601: "2026-03-10", "2026-03-10T07:40:00+01:00". */
export const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/

/** Whether it has the form and the calendar has it. */
export function isIsoDate(value: string): boolean {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number)
  return ISO_DATE.test(value) && isDay(year, month, day) && !Number.isNaN(Date.parse(value))
}

/** Whether the calendar has the day. `Date` itself takes the 30th of February for the 2nd of March. */
export function isDay(year = 0, month = 0, day = 0): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
