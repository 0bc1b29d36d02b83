import { strict } from 'chrono-node/en'
import { isDay } from '../record/isoDate.ts'

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i
const EPOCH = /^(\d{10}|\d{13})$/
/** 10/02/2022 is February in London and October in New York: nobody can tell, so nobody guesses. */
const AMBIGUOUS = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/
/** Longer than any date: keeps a hostile page from handing the date grammar a book. */
const MAX_DATE_CHARACTERS = 120
/** Kiribati's clocks are furthest from UTC. */
const MAX_OFFSET_HOURS = 14

/**
 * The moment or day that `text` names, as ISO 8601: `2022-02-10`, `2022-02-10T14:03:00` where the offset is not known,
 * `2022-02-10T14:03:00+02:00` or `…Z` where it is. Null where it is no date, lacks day, month or year, or could be two
 * days. Never reads the clock or the machine's time zone.
 */
export function isoDate(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > MAX_DATE_CHARACTERS) return null
  const iso = ISO.exec(trimmed)
  if (iso) return fromIso(iso)
  if (EPOCH.test(trimmed)) {
    const moment = Number(trimmed) * (trimmed.length === 10 ? 1000 : 1)
    return `${new Date(moment).toISOString().slice(0, 19)}Z`
  }
  return AMBIGUOUS.test(trimmed) ? null : fromWords(trimmed)
}

function fromIso(match: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second = '00', zone] = match
  const date = `${year}-${month}-${day}`
  if (!isDay(Number(year), Number(month), Number(day))) return null
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null
  const from = offset(zone)
  // A leap second has no number of its own in anything that counts seconds.
  return from === null ? null : `${date}T${hour}:${minute}:${second === '60' ? '59' : second}${from}`
}

/** Null where no clock is so far from UTC. */
function offset(zone: string | undefined): string | null {
  if (zone === undefined) return ''
  if (!/^[+-]/.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  const [hours, minutes] = [digits.slice(0, 2), digits.slice(2)]
  return Number(hours) > MAX_OFFSET_HOURS || Number(minutes) > 59 ? null : `${zone[0]}${hours}:${minutes}`
}

/** "Thu, 10 Feb 2022 14:03:00 GMT", "February 10, 2022 at 2:03 p.m. EST". */
function fromWords(text: string): string | null {
  // The reference only fills in what the text lacks, and all that it fills in is refused below.
  const start = strict.parse(text, { instant: new Date(0), timezone: 0 })[0]?.start
  if (!start?.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return null
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0]
  if (year < 1000 || !isDay(year, month, day)) return null
  const date = `${year}-${two(month)}-${two(day)}`
  if (!start.isCertain('hour')) return date
  const time = `${date}T${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}:${two(start.get('second') ?? 0)}`
  if (!start.isCertain('timezoneOffset')) return time
  const minutes = start.get('timezoneOffset') ?? 0
  if (minutes === 0) return `${time}Z`
  const size = Math.abs(minutes)
  return `${time}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const two = (value: number) => String(value).padStart(2, '0')
