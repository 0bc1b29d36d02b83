import { COUNTS } from '../counts.ts'
import { MONTH_NAMES, MONTH_NUMBERS, MONTHS } from '../months.ts'
import { SEASONS } from '../seasons.ts'
import { WEEKDAY_NUMBERS } from '../weekdays.ts'
import { HOLIDAYS } from './holidays.ts'
import type { Holiday, Year } from './time.ts'

const either = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|')

/** Letters of names in English text, inside a character class: the Latin ones. The property of all letters would take longer to compile than to search for. */
export const LETTER = 'a-z\\u00c0-\\u024f'

/** Pieces of regular expressions that the rules for dates are written with; none has a group that captures. */
export const WEEKDAY = `(?:${either(WEEKDAY_NUMBERS.keys())})`
const FULL: ReadonlySet<string> = new Set(MONTH_NAMES.map(name => name.toLowerCase()))
/** A short form has its stop with it; a full name ends before one, which ends its sentence: "He left in May. 5 people stayed." */
export const MONTH = `(?:${either(MONTH_NAMES)}|(?:${either([...MONTHS].filter(name => !FULL.has(name)))})(?![${LETTER}])\\.?)`
export const SEASON = `(?:${either(SEASONS.keys())})`
export const HOLIDAY = `(?:${either(HOLIDAYS.keys()).replaceAll("'", "['’]").replaceAll('.', '\\.')})`
export const COUNT = `(?:${either(COUNTS.keys())}|\\d{1,3}(?:,\\d{3})?)`
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
/** Years that reports speak of; a number before them or after them would be a sum or a count. */
export const YEAR = '(?:1[5-9]|20)\\d\\d'
/** "Tuesday *night*", "yesterday *early afternoon*" */
export const PART = '(?: (?:early |late )?(?:morning|afternoon|evening|night|lunchtime|midday|overnight))?'
export const UNIT = '(?:day|week|fortnight|month|year)'

export function monthOf(name: string | undefined): number {
  return MONTH_NUMBERS.get((name ?? '').toLowerCase().replace('.', '')) ?? 0
}

export function weekdayOf(name: string | undefined): number {
  return WEEKDAY_NUMBERS.get((name ?? '').toLowerCase()) ?? 0
}

export function seasonOf(name: string | undefined): number {
  return SEASONS.get((name ?? '').toLowerCase()) ?? 0
}

export function holidayOf(name: string | undefined): Holiday | undefined {
  return HOLIDAYS.get((name ?? '').toLowerCase().replaceAll('’', "'"))
}

export function countOf(words: string | undefined): number {
  return COUNTS.get((words ?? '').toLowerCase()) ?? numberOf(words?.replace(',', ''))
}

export function numberOf(words: string | undefined): number {
  return Number.parseInt(words ?? '', 10)
}

/** "2019", "last year", "this year", or nothing at all. */
export function yearOf(words: string | undefined): Year {
  if (!words) return null
  if (/^last\b/i.test(words)) return 'last'
  if (/^this\b/i.test(words)) return 'this'
  return numberOf(words)
}
