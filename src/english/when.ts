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
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/

/**
 * An ISO 8601 date or range with the words that place what happened then: "on 8 March 2022", "in March 2022", "in 2022", "at
 * some time from January 2021 to February 2022". The time of day is left out. Null where it is none of these.
 */
export function when(iso: string): string | null {
  const dates = iso.split('/').map(written)
  const [first, last] = dates
  if (!first || dates.length > 2) return null
  if (dates.length === 1) return `${first.exact ? 'on' : 'in'} ${first.words}`
  if (!last) return null
  return first.words === last.words
    ? `${first.exact ? 'on' : 'in'} ${first.words}`
    : `at some time from ${first.words} to ${last.words}`
}

function written(iso: string): { words: string; exact: boolean } | null {
  const [, year, month, date] = ISO.exec(iso) ?? []
  if (year === undefined) return null
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (month !== undefined && named === undefined) return null
  const parts = [date === undefined ? undefined : String(Number(date)), named, String(Number(year))]
  return { words: parts.filter(part => part !== undefined).join(' '), exact: date !== undefined }
}
