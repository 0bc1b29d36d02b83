const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/**
 * An ISO 8601 date, date-time or range, at the precision it has, as people write it: "2026-02-12" is "12 February 2026". What
 * is none of these is given back as it is.
 */
export function day(iso: string): string {
  if (iso.includes('/')) return iso.split('/').map(day).join(' to ')
  const [, year, month, date, time, offset] = ISO.exec(iso) ?? []
  if (year === undefined) return iso
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1]
  const zone = offset === undefined ? '' : offset === 'Z' ? ' UTC' : ` UTC${offset}`
  const parts = [date === undefined ? undefined : String(Number(date)), named, year].filter(part => part !== undefined)
  return parts.join(' ') + (time === undefined ? '' : `, ${time}${zone}`)
}
