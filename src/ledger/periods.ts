import { ORDINALS, QUARTER, QUARTER_MONTHS } from '../english/ledger/periods.ts'
import { MONTH_NUMBERS } from '../english/months.ts'
import { WEEKDAY_NUMBERS } from '../english/weekdays.ts'

/** The times that a claim speaks of, each as precise as its words. */
export interface Periods {
  /** "Q2", "H1". */
  readonly quarters: readonly string[]
  /** Months by number, 1 to 12. */
  readonly months: readonly number[]
  readonly years: readonly number[]
  /** ISO dates of the days of the week that are named, the last before publication. */
  readonly days: readonly string[]
}

const DAY = 86_400_000
const YEAR = /\b(?:19|20)\d\d\b(?![.,]\d|%)/g
/** "May" and "March" are also words. */
const MONTH_NAME = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g
const MAY_MARCH_AS_WORD = /^(?:May|March)$/
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi

/** Reads the times in a claim's words. `published` is the ISO date or date-time of the report; days of the week count from it, in its own zone. */
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
  return {
    quarters: [...quarters],
    months: [...rest.matchAll(MONTH_NAME)]
      .filter(({ 0: name, index }) => !MAY_MARCH_AS_WORD.test(name) || index > 0)
      .map(([name]) => MONTH_NUMBERS.get(name.toLowerCase()) ?? 0),
    years: [...rest.matchAll(YEAR)].map(([year]) => Number(year)),
    days: published === undefined ? [] : [...words.matchAll(WEEKDAY)].map(([day]) => dayBefore(published, day)),
  }
}

/** The last day of that name up to publication. */
function dayBefore(published: string, name: string): string {
  const at = Date.parse(`${published.slice(0, 10)}T00:00:00Z`)
  const back = (new Date(at).getUTCDay() - (WEEKDAY_NUMBERS.get(name.toLowerCase()) ?? 0) + 7) % 7
  return Number.isNaN(at) ? '' : new Date(at - back * DAY).toISOString().slice(0, 10)
}
