import type { Time } from './times.ts'

const DAY_MS = 86_400_000

/**
 * The value of an expression of time (ISO 8601 at the precision known, or a range "2025-03/2025-05"), seen from the day of
 * publication, or null where it cannot be told. `published` is an ISO 8601 date or date-time; its day is taken as it is
 * written, in its own zone. A past expression is never put after publication: "Jan. 5" in a report of February 2024 is 5
 * January 2024, in one of 3 January 2024 it is 5 January 2023. With `coming`, a weekday is the next one instead of the last.
 */
export function resolve(time: Time, published: string | undefined, since: boolean, coming: boolean): string | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '')
  const today = day ? Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : null
  const value = at(time, today, coming)
  if (!since || value === null) return value
  return today === null ? null : `${value.split('/')[0]}/${iso(today)}`
}

function at(time: Time, today: number | null, coming: boolean): string | null {
  if (time.kind === 'year') return today !== null && time.year > yearOf(today) && !coming ? null : `${time.year}`
  if (time.kind === 'decade') return `${time.year}/${time.year + 9}`
  if (time.kind === 'date' && time.year !== null) return real(time.year, time.month, time.day)
  if (time.kind === 'month' && typeof time.year === 'number') return `${time.year}-${two(time.month)}`
  if (time.kind === 'season' && time.year !== null) return season(time.year, time.month)
  if (today === null) return null
  const year = yearOf(today)
  const month = new Date(today).getUTCMonth() + 1
  switch (time.kind) {
    case 'weekday': {
      const from = new Date(today).getUTCDay()
      if (coming) return iso(today + ((time.day - from + 7) % 7) * DAY_MS)
      const back = (from - time.day + 7) % 7
      return iso(today - (time.last && back === 0 ? 7 : back) * DAY_MS)
    }
    case 'date': {
      const here = real(year, time.month, time.day)
      if (coming) return here && here >= iso(today) ? here : real(year + 1, time.month, time.day)
      return here && here <= iso(today) ? here : real(year - 1, time.month, time.day)
    }
    case 'month': {
      if (time.year === 'last') return `${year - 1}-${two(time.month)}`
      if (time.year === 'this') return `${year}-${two(time.month)}`
      if (coming) return `${time.month >= month ? year : year + 1}-${two(time.month)}`
      const passed = time.last ? time.month < month : time.month <= month
      return `${passed ? year : year - 1}-${two(time.month)}`
    }
    case 'season': {
      // The one that is over, or under way where it is not "last"; the last two months of winter are the next year's.
      for (const first of [year, year - 1, year - 2]) {
        const begun = Date.UTC(first, time.month - 1, 1) <= today
        const over = Date.UTC(first, time.month + 2, 1) <= today
        if (over || (begun && !time.last)) return season(first, time.month)
      }
      return null
    }
    case 'back': {
      if (time.unit === 'day') return iso(today - time.count * DAY_MS)
      if (time.unit === 'week') {
        const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY_MS
        return `${iso(monday - 7 * time.count * DAY_MS)}/${iso(monday - (7 * time.count - 6) * DAY_MS)}`
      }
      if (time.unit === 'month') return iso(Date.UTC(year, month - 1 - time.count, 1)).slice(0, 7)
      return `${year - time.count}`
    }
    case 'this': {
      if (time.unit === 'week') {
        const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY_MS
        return monday === today ? iso(today) : `${iso(monday)}/${iso(today)}`
      }
      return time.unit === 'month' ? iso(today).slice(0, 7) : `${year}`
    }
    case 'overnight':
      return `${iso(today - DAY_MS)}/${iso(today)}`
    case 'after':
      return iso(today - time.count * DAY_MS)
  }
}

function real(year: number, month: number, day: number): string | null {
  const at = Date.UTC(year, month - 1, day)
  return new Date(at).getUTCMonth() === month - 1 ? iso(at) : null
}

function season(year: number, month: number): string {
  const last = Date.UTC(year, month + 1, 1)
  return `${year}-${two(month)}/${iso(last).slice(0, 7)}`
}

function yearOf(at: number): number {
  return new Date(at).getUTCFullYear()
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

function two(value: number): string {
  return `${value}`.padStart(2, '0')
}
