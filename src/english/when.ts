import { MONTH_NAMES } from './months.ts'

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/**
 * An ISO 8601 date, date-time or range, at the precision it has, as people write it: "2026-02-12" is "12 February 2026". What
 * is none of these is given back as it is.
 */
export function day(iso: string): string {
  return iso
    .split('/')
    .map(one => {
      const date = written(one)
      return date === null ? one : `${date.words}${date.time}`
    })
    .join(' to ')
}

/**
 * An ISO 8601 date or range with the words that place what happened then: "on 8 March 2022", "in March 2022", "in 2022", "at
 * some time from January 2021 to February 2022". The time of day is left out. Null where it is none of these.
 */
export function when(iso: string): string | null {
  const dates = iso.split('/').map(written)
  const [first, last = first] = dates
  if (!first || !last || dates.length > 2) return null
  return first.words === last.words
    ? `${first.exact ? 'on' : 'in'} ${first.words}`
    : `at some time from ${first.words} to ${last.words}`
}

/** A date as people write it, whether it is a day, and what follows it where it has a time of day. */
function written(iso: string): { words: string; exact: boolean; time: string } | null {
  const [, year, month, date, time, offset] = ISO.exec(iso) ?? []
  if (year === undefined) return null
  const named = month === undefined ? undefined : MONTH_NAMES[Number(month) - 1]
  if (month !== undefined && named === undefined) return null
  const zone = offset === undefined ? '' : offset === 'Z' ? ' UTC' : ` UTC${offset}`
  const parts = [date === undefined ? undefined : String(Number(date)), named, String(Number(year))]
  return {
    words: parts.filter(part => part !== undefined).join(' '),
    exact: date !== undefined,
    time: time === undefined ? '' : `, ${time}${zone}`,
  }
}
