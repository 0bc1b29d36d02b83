import type { Holiday, Time, Year } from '../english/date/time.ts'
import { isDay } from '../record/isoDate.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
const SEASON_MONTHS = 3
/** "10,000 years ago" is no date. */
const BEFORE_1000 = /^(?!\d{4})/

/** What an expression is seen from. */
export interface Seen {
  /** The day of publication, or the day on which the words were spoken that it stands in: an ISO 8601 date or date-time, whose day is taken as it is written, in its own zone. */
  readonly day: string | undefined
  /** The time that the text gave just before, an ISO 8601 value of any precision, for what is counted from it. */
  readonly anchor?: string | undefined
  /** It tells when something began, which has gone on until the day that it is seen from. */
  readonly since?: boolean
  /** What it dates is still to come. */
  readonly coming?: boolean
}

/**
 * The value of an expression of time (ISO 8601 at the precision known, or a range "2025-03/2025-05"), or null where it cannot
 * be told. A past expression is never put after the day that it is seen from: "Jan. 5" in a report of February 2024 is 5
 * January 2024, in one of 3 January 2024 it is 5 January 2023.
 */
export function resolve(time: Time, { day, anchor, since = false, coming = false }: Seen): string | null {
  const today = dayOf(day)
  const value = at(time, today, anchor, coming)
  if (value === null || BEFORE_1000.test(value)) return null
  if (!since) return value
  return today === null ? null : `${value.split('/')[0]}/${iso(today)}`
}

function at(time: Time, today: number | null, anchor: string | undefined, coming: boolean): string | null {
  switch (time.kind) {
    case 'year':
      return today !== null && time.year > yearOf(today) && !coming ? null : `${time.year}`
    case 'decade':
      return `${time.year}/${time.year + 9}`
    case 'range':
      return range(time.from, time.to, today, coming)
    case 'later':
      return counted(time.unit, time.count, anchor)
    case 'after':
      return counted(time.unit, -time.count, anchor)
    case 'weekday':
      if (time.from) return weekdayFrom(time.day, time.from, anchor)
      break
    case 'date':
      if (typeof time.year === 'number') return real(time.year, time.month, time.day)
      break
    case 'month':
      if (typeof time.year === 'number') return `${time.year}-${two(time.month)}`
      break
    case 'season':
      if (typeof time.year === 'number') return months(time.year, time.month, SEASON_MONTHS)
      break
    case 'part':
      if (typeof time.year === 'number') return months(time.year, time.first, time.months)
      break
    case 'holiday':
      if (typeof time.year === 'number') return iso(holiday(time.year, time.day))
      break
  }
  return today === null ? null : seen(time, today, coming)
}

/** What only the day of publication can tell. */
function seen(time: Time, today: number, coming: boolean): string | null {
  const year = yearOf(today)
  const month = monthOf(today)
  switch (time.kind) {
    case 'weekday': {
      const from = weekdayOf(today)
      if (time.which === 'lastWeek') return iso(mondayOf(today) - WEEK_MS + ((time.day + 6) % 7) * DAY_MS)
      if (coming || time.which === 'coming') return iso(today + ((time.day - from + 7) % 7) * DAY_MS)
      const back = (from - time.day + 7) % 7
      return iso(today - (time.which === 'last' && back === 0 ? 7 : back) * DAY_MS)
    }
    case 'date':
      return nearest(time.year, today, coming, of => real(of, time.month, time.day))
    case 'holiday':
      return nearest(time.year, today, coming, of => iso(holiday(of, time.day)))
    case 'dayOfMonth': {
      const here = real(year, month, time.day)
      if (here && (coming ? here >= iso(today) : here <= iso(today))) return here
      const other = new Date(Date.UTC(year, month - 1 + (coming ? 1 : -1), 1))
      return real(other.getUTCFullYear(), other.getUTCMonth() + 1, time.day)
    }
    case 'month': {
      if (time.year === 'last') return `${year - 1}-${two(time.month)}`
      if (time.year === 'this') return `${year}-${two(time.month)}`
      if (coming) return `${time.month >= month ? year : year + 1}-${two(time.month)}`
      const passed = time.last ? time.month < month : time.month <= month
      return `${passed ? year : year - 1}-${two(time.month)}`
    }
    case 'season':
    case 'part': {
      const first = time.kind === 'season' ? time.month : time.first
      const length = time.kind === 'season' ? SEASON_MONTHS : time.months
      if (time.year === 'last') return months(year - 1, first, length)
      if (time.year === 'this') return months(year, first, length)
      // The one that is over, or under way where it is not "last"; the last two months of winter are the next year's.
      for (const start of [year, year - 1, year - 2]) {
        const begun = Date.UTC(start, first - 1, 1) <= today
        const over = Date.UTC(start, first + length - 1, 1) <= today
        if (over || (begun && !(time.kind === 'season' && time.last))) return months(start, first, length)
      }
      return null
    }
    case 'quarter': {
      const first = new Date(Date.UTC(year, Math.floor((month - 1) / 3) * 3 - 3 * time.count, 1))
      return months(first.getUTCFullYear(), first.getUTCMonth() + 1, 3)
    }
    case 'back': {
      if (time.unit === 'day') return time.count < 0 && !coming ? null : iso(today - time.count * DAY_MS)
      if (time.unit === 'week') return week(mondayOf(today) - time.count * WEEK_MS)
      if (time.unit === 'month') return iso(Date.UTC(year, month - 1 - time.count, 1)).slice(0, 'YYYY-MM'.length)
      return `${year - time.count}`
    }
    case 'this': {
      if (time.unit === 'week') {
        const monday = mondayOf(today)
        return monday === today ? iso(today) : `${iso(monday)}/${iso(today)}`
      }
      return time.unit === 'month' ? iso(today).slice(0, 'YYYY-MM'.length) : `${year}`
    }
    case 'weekend': {
      // Saturday is the sixth day from Monday. On a Saturday or Sunday "the weekend" is the present one.
      const saturday = mondayOf(today) + 5 * DAY_MS
      const first = saturday <= today && !time.last ? saturday : saturday - WEEK_MS
      return `${iso(first)}/${iso(first + DAY_MS)}`
    }
    case 'past': {
      if (time.unit === 'day' || time.unit === 'week')
        return `${iso(today - time.count * (time.unit === 'week' ? WEEK_MS : DAY_MS))}/${iso(today)}`
      if (time.unit === 'year') return `${year - time.count}/${year}`
      return `${iso(Date.UTC(year, month - 1 - time.count, 1)).slice(0, 'YYYY-MM'.length)}/${iso(today).slice(0, 'YYYY-MM'.length)}`
    }
    case 'overnight':
      return `${iso(today - DAY_MS)}/${iso(today)}`
    default:
      return null
  }
}

/** A range of two times, the first of which is never put after the second. */
function range(from: Time, to: Time, today: number | null, coming: boolean): string | null {
  // Of a range only the beginning is past for certain.
  const end = to.kind === 'year' ? `${to.year}` : at(to, today, undefined, coming)
  const start = at(from, today, undefined, coming)
  if (!start || !end) return null
  const first = start.split('/')[0] ?? start
  if (first <= end) return `${first}/${end}`
  return 'year' in from && from.year === null ? `${Number(end.slice(0, 4)) - 1}${first.slice(4)}/${end}` : null
}

/** So many units after a time of the text, at the precision that both have. */
function counted(
  unit: 'day' | 'week' | 'month' | 'year' | null,
  count: number,
  anchor: string | undefined,
): string | null {
  if (!anchor) return null
  if (unit === null) return anchor
  const [first = '', last = first] = anchor.split('/')
  if (unit === 'year') return first.slice(0, 4) === last.slice(0, 4) ? `${Number(first.slice(0, 4)) + count}` : null
  if (unit === 'month') {
    const month = first.slice(0, 7) === last.slice(0, 7) ? /^(\d{4})-(\d\d)/.exec(first) : null
    return month && iso(Date.UTC(Number(month[1]), Number(month[2]) - 1 + count, 1)).slice(0, 'YYYY-MM'.length)
  }
  const day = anchor.length === 'YYYY-MM-DD'.length ? dayOf(anchor) : null
  if (day === null) return null
  return unit === 'day' ? iso(day + count * DAY_MS) : week(mondayOf(day) + count * WEEK_MS)
}

function weekdayFrom(day: number, way: 'before' | 'after', anchor: string | undefined): string | null {
  const from = anchor?.length === 'YYYY-MM-DD'.length ? dayOf(anchor) : null
  if (from === null) return null
  const days = way === 'after' ? (day - weekdayOf(from) + 7) % 7 || 7 : -((weekdayOf(from) - day + 7) % 7 || 7)
  return iso(from + days * DAY_MS)
}

/** Of a day that comes every year the one that is named, or the nearest past, or the nearest to come. */
function nearest(year: Year, today: number, coming: boolean, of: (year: number) => string | null): string | null {
  const here = yearOf(today)
  if (typeof year === 'number') return of(year)
  if (year === 'last') return of(here - 1)
  const now = of(here)
  if (year === 'this') return now
  if (coming) return now && now >= iso(today) ? now : of(here + 1)
  return now && now <= iso(today) ? now : of(here - 1)
}

function holiday(year: number, day: Holiday): number {
  if ('easter' in day) return easter(year) + day.easter * DAY_MS
  if ('day' in day) return Date.UTC(year, day.month - 1, day.day)
  const edge = day.nth > 0 ? Date.UTC(year, day.month - 1, 1) : Date.UTC(year, day.month, 0)
  const off = day.nth > 0 ? (day.weekday - weekdayOf(edge) + 7) % 7 : -((weekdayOf(edge) - day.weekday + 7) % 7)
  return edge + off * DAY_MS + (day.nth > 0 ? day.nth - 1 : day.nth + 1) * WEEK_MS
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm as Meeus gives it. */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const at = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(at / 31) - 1, (at % 31) + 1)
}

function real(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? iso(Date.UTC(year, month - 1, day)) : null
}

function months(year: number, first: number, length: number): string {
  return `${year}-${two(first)}/${iso(Date.UTC(year, first + length - 2, 1)).slice(0, 'YYYY-MM'.length)}`
}

function week(monday: number): string {
  return `${iso(monday)}/${iso(monday + 6 * DAY_MS)}`
}

function mondayOf(at: number): number {
  return at - ((weekdayOf(at) + 6) % 7) * DAY_MS
}

function weekdayOf(at: number): number {
  return new Date(at).getUTCDay()
}

function monthOf(at: number): number {
  return new Date(at).getUTCMonth() + 1
}

function yearOf(at: number): number {
  return new Date(at).getUTCFullYear()
}

function dayOf(value: string | undefined): number | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '')
  return day && real(Number(day[1]), Number(day[2]), Number(day[3]))
    ? Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))
    : null
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

function two(value: number): string {
  return `${value}`.padStart(2, '0')
}
