import {
  DATE,
  FUTURE,
  NEAR_DAY,
  NEAR_DAYS,
  ORDINALS,
  QUARTER,
  QUARTER_MONTHS,
  RELATIVE,
  STEPS,
  WEEKDAY,
  ZONE,
} from '../english/ledger/periods.ts'
import { MONTH_NAMES, MONTH_NUMBERS } from '../english/months.ts'
import { WEEKDAY_NUMBERS } from '../english/weekdays.ts'
import { isDay } from '../record/isoDate.ts'

/** The times that a claim speaks of, each as precise as its words. */
export interface Periods {
  /** "Q2", "H1". */
  readonly quarters: readonly string[]
  /** Months by number, 1 to 12. */
  readonly months: readonly number[]
  readonly years: readonly number[]
  /** ISO dates of the days that are named, each that they may be. */
  readonly days: readonly string[]
  /** Whether all that are named were long past when the report came out, or one is a day of those weeks; null where neither is sure. */
  readonly age: 'past' | 'now' | null
}

const DAY = 86_400_000
/** So many days from publication a day is of those weeks; so many before it, or so many months, it is long past. */
const NOW_DAYS = 15
const PAST_DAYS = 60
const PAST_MONTHS = 2
/** A month without a year that is further back than this may as well be to come. */
const MOST_MONTHS = 10
const MONTHS_OF_A_YEAR = 12
/** In so many years every day of the calendar comes once. */
const LEAP_YEARS = 4
const YEAR = new RegExp(`\\b(?:19|20)\\d\\d\\b(?![.,]\\d|%| ?${ZONE})`, 'g')
/** "May" and "March" are also words. */
const MONTH_NAME = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})\\b`, 'g')
const MAY_MARCH_AS_WORD = /^(?:May|March)$/

/**
 * Reads the times in a claim's words. `published` is the ISO date or date-time of the report, from which days of the week, "yesterday", "last month" and dates without a year
 * count, in its own zone. A day of which the words leave open whether it is past or to come, and a night, which has two days, stand as both.
 */
export function periods(words: string, published: string | undefined): Periods {
  const quarters = new Set<string>()
  for (const { groups } of words.matchAll(QUARTER)) {
    const n = groups?.q ?? groups?.h ?? ORDINALS.get(groups?.n?.toLowerCase() ?? '')
    const half = groups?.h !== undefined || groups?.part?.toLowerCase() === 'half'
    quarters.add(`${half ? 'H' : 'Q'}${n}`)
  }
  for (const { groups } of words.matchAll(QUARTER_MONTHS)) {
    const from = MONTH_NUMBERS.get(groups?.from?.toLowerCase() ?? '') ?? 0
    const to = MONTH_NUMBERS.get(groups?.to?.toLowerCase() ?? '') ?? 0
    if (to === from + 2) quarters.add(`Q${to / 3}`)
  }
  const rest = words.replaceAll(QUARTER_MONTHS, ' ')
  const months = [...rest.matchAll(MONTH_NAME)]
    .filter(({ 0: name, index }) => !MAY_MARCH_AS_WORD.test(name) || index > 0)
    .map(([name]) => MONTH_NUMBERS.get(name.toLowerCase()) ?? 0)
  const years = [...rest.matchAll(YEAR)].map(([year]) => Number(year))
  const at = published === undefined ? Number.NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(at)) return { quarters: [...quarters], months, years, days: [], age: null }
  const near = new Date(at)
  for (const { groups } of rest.matchAll(RELATIVE)) {
    const by = STEPS.get(groups?.which?.toLowerCase() ?? '') ?? 0
    if (groups?.what?.toLowerCase() === 'year') years.push(near.getUTCFullYear() + by)
    else months.push(((near.getUTCMonth() + by + 12) % 12) + 1)
  }
  const days = [
    ...[...rest.matchAll(DATE)].flatMap(({ groups }) => dated(at, groups ?? {}) ?? []),
    ...[...rest.matchAll(WEEKDAY)].flatMap(({ groups, index }) =>
      daysNamed(at, groups ?? {}, FUTURE.test(rest.slice(0, index))),
    ),
    ...[...rest.matchAll(NEAR_DAY)].map(([day]) => at + (NEAR_DAYS.get(day.toLowerCase()) ?? 0) * DAY),
  ]
  return {
    quarters: [...quarters],
    months: [...new Set(months)],
    years: [...new Set(years)],
    days: [...new Set(days)].map(day => new Date(day).toISOString().slice(0, 10)),
    age: age(at, { years, months, days }),
  }
}

function age(
  at: number,
  { years, months, days }: { readonly [name in 'years' | 'months' | 'days']: readonly number[] },
): Periods['age'] {
  if (days.some(day => Math.abs(day - at) < NOW_DAYS * DAY)) return 'now'
  const near = new Date(at)
  const [year, month] = [near.getUTCFullYear(), near.getUTCMonth() + 1]
  const ago = (of: number, then: number) => (year - of) * MONTHS_OF_A_YEAR + month - then
  const back = (then: number) => (month - then + MONTHS_OF_A_YEAR) % MONTHS_OF_A_YEAR
  const isPast =
    years.length > 0
      ? years.every(one => ago(one, months[0] ?? MONTHS_OF_A_YEAR) >= PAST_MONTHS)
      : days.length > 0
        ? days.every(day => day < at - PAST_DAYS * DAY)
        : months.length > 0 && months.every(one => back(one) >= PAST_MONTHS && back(one) <= MOST_MONTHS)
  return isPast ? 'past' : null
}

type Groups = { readonly [name: string]: string | undefined }

/** The day of a date ("17 April", "April 17, 2025"), of the year nearest to publication where it has none. Null where the calendar has no such day. */
function dated(published: number, { day, month, day2, month2, year, year2 }: Groups): number | null {
  const [number, date] = [MONTH_NUMBERS.get((month ?? month2 ?? '').toLowerCase()) ?? 1, Number(day ?? day2)]
  const named = year ?? year2
  const here = new Date(published).getUTCFullYear()
  const years =
    named === undefined ? Array.from({ length: LEAP_YEARS + 1 }, (_, i) => here + 1 - LEAP_YEARS + i) : [Number(named)]
  const away = (one: number) => Math.abs(one - published)
  return years
    .filter(of => isDay(of, number, date))
    .map(of => Date.UTC(of, number - 1, date))
    .reduce<number | null>((best, one) => (best === null || away(one) < away(best) ? one : best), null)
}

/** The days that a weekday may be: the last up to publication, or the next. */
function daysNamed(published: number, { which, day, night, before }: Groups, isFuture: boolean): number[] {
  const back = (new Date(published).getUTCDay() - (WEEKDAY_NUMBERS.get(day?.toLowerCase() ?? '') ?? 0) + 7) % 7
  const last = published - back * DAY
  const next = back === 0 ? last : last + 7 * DAY
  const step = which?.toLowerCase()
  const plain = isFuture ? [last, next] : [last]
  // "Next Monday" told on a Monday is a week away, and so is "last Monday".
  const found = step === 'next' ? [last + 7 * DAY] : step === 'last' ? [back === 0 ? last - 7 * DAY : last] : plain
  return found.flatMap(one =>
    before !== undefined ? [one - DAY, one] : night !== undefined ? [one, one + DAY] : [one],
  )
}
