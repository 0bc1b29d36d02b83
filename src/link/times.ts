import { COUNTS } from '../english/counts.ts'
import { MONTH_NUMBERS } from '../english/monthNumbers.ts'
import { SEASONS } from '../english/seasons.ts'
import { WEEKDAY_NUMBERS } from '../english/weekdayNumbers.ts'
import type { Span } from '../record/record.ts'

export type Unit = 'day' | 'week' | 'month' | 'year'

/** What an expression of time says, before it is resolved against a date. */
export type Time =
  | { readonly kind: 'weekday'; readonly day: number; readonly last: boolean }
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | {
      readonly kind: 'month'
      readonly year: number | 'last' | 'this' | null
      readonly month: number
      readonly last: boolean
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'season'; readonly year: number | null; readonly month: number; readonly last: boolean }
  | { readonly kind: 'back'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'this'; readonly unit: 'week' | 'month' | 'year' }
  | { readonly kind: 'overnight' }
  | { readonly kind: 'after'; readonly unit: 'day'; readonly count: number }

/** An expression of time where it stands (UTF-16 code units); `since` where it says when something began and not when it was. */
export interface Timed {
  readonly span: Span
  readonly time: Time
  readonly since: boolean
}

const either = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|')
const WEEKDAY = either(WEEKDAY_NUMBERS.keys())
const MONTH = `(?:${either(MONTH_NUMBERS.keys())})`
const SEASON = either(SEASONS.keys())
const COUNT = `(?:${either(COUNTS.keys())}|\\d{1,3})`
const PART = '(?: (?:early )?(?:morning|afternoon|evening|night|lunchtime|midday))?'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
const YEAR = '(?:1[89]|20)\\d\\d'
/** Words that may stand before the expression and belong to it. */
const LEAD =
  '(?:(?:only|just|late|early|earlier|again|as (?:recently|late|early) as) )*(?:(?:on|in|during|since|by|dated|over|at|back in|early on|late on|earlier on|earlier in) )?(?:(?:the )?(?:morning|afternoon|evening|night|early hours|end|start|beginning|middle) of )?(?:(?:early|late|mid)[- ])?'

/** In groups, so that one pass over the text finds every kind; the earlier alternative wins where two begin at the same place. */
const TIME = new RegExp(
  `(?<![\\p{L}\\p{N}'’$£€-])(?<lead>${LEAD})(?:` +
    [
      `(?<dmDay>${DAY})(?: of)? (?<dmMonth>${MONTH})\\b\\.?(?:,? (?<dmYear>${YEAR}))?`,
      `(?<mdMonth>${MONTH})\\b\\.? (?<mdDay>${DAY})(?![\\d%]|[.,:]\\d|[ ](?:percent|per cent|million|billion))(?:,? (?<mdYear>${YEAR}))?`,
      `(?<lastDay>last )?(?<weekday>${WEEKDAY})${PART}`,
      `(?<lastMonth>last )?(?<month>${MONTH})\\b(?:\\.?,? (?<monthYear>${YEAR})| (?:of )?(?<ofYear>last|this) year)?`,
      `(?<lastSeason>last |this |the )?(?<season>${SEASON})(?: of (?<seasonYear>${YEAR}))?`,
      `(?<back>yesterday|last night|last week|last month|last year)${PART}`,
      `(?<now>today|tonight|this (?:morning|afternoon|evening))`,
      '(?<overnight>overnight)',
      `(?<thisUnit>this (?:week|month|year))`,
      `(?<ago>${COUNT}) (?<agoUnit>day|month|year)s? (?:ago|earlier this year)`,
      `(?<later>a day|${COUNT} days) (?<order>after|before)(?= )`,
      `(?:the )?(?<decade>(?:1[89]|20)\\d0)s`,
      `(?:an? )?(?<year>${YEAR})`,
    ].join('|') +
    `)(?![\\p{L}\\p{N}]|['’]s?\\b|-\\p{L})`,
  'giu',
)

/** What makes a weekday, a month or a year something other than a date: "the Sunday Courier", "until Friday", "next Monday". */
const NOT_A_DATE_AFTER =
  /(?:\b(?:the|a|an|until|till|before|after|for|from|next|every|each|black|good|ash|super|maundy|bloody|to|of|this|between|and|or|through|ahead of|week)|[$£€])\s$/i

/**
 * Every expression of time in a text, in text order. An own reader rather than a library: it scans the text once, and it
 * reads nothing that could as well be a name or a verb ("Sun reported", "He will march", "Theresa May").
 */
export function times(text: string): Timed[] {
  const found: Timed[] = []
  for (const match of text.matchAll(TIME)) {
    const groups = match.groups ?? {}
    const lead = (groups.lead ?? '').toLowerCase()
    const span = { start: match.index, end: match.index + match[0].length }
    const time = read(groups, lead)
    if (!time) continue
    const prepared = /\b(?:on|in|during|since|by|dated|over|at)\b/.test(lead)
    const before = text.slice(Math.max(0, span.start - 12), span.start)
    // "a Sept. 12 filing", "a Tuesday interview": the article belongs to the noun after it.
    const adjective =
      (time.kind === 'date' || time.kind === 'weekday') &&
      (/\ba $/i.test(before)
        ? /^ \p{Ll}/u.test(text.slice(span.end, span.end + 2))
        : time.kind === 'date' && /\bof $/i.test(before))
    if (!prepared && !adjective && NOT_A_DATE_AFTER.test(before)) continue
    const named = groups.weekday ?? groups.month ?? groups.mdMonth ?? groups.dmMonth
    if (named && named.charAt(0) !== named.charAt(0).toUpperCase()) continue
    // "the Sunday Courier", "Friday Prayer": a name, unless a preposition shows that it is a day.
    if (
      groups.weekday &&
      !prepared &&
      /^ (?!I\b|Mr|Ms|Dr)\p{Lu}/u.test(text.slice(span.end, span.end + 4)) &&
      /\b(?:the|a|of|in|by) $/i.test(before)
    )
      continue
    found.push({ span, time, since: /\bsince\b/.test(lead) })
  }
  return found
}

function read(groups: { readonly [name: string]: string | undefined }, lead: string): Time | null {
  const number = (value: string | undefined) => (value ? Number.parseInt(value, 10) : null)
  const month = (value: string) => MONTH_NUMBERS.get(value.toLowerCase()) ?? 0
  const count = (value: string) => COUNTS.get(value.toLowerCase()) ?? Number.parseInt(value, 10)
  const placed = /\b(?:in|during|since|by|early|late|mid|over|as)\b/.test(lead)
  if (groups.dmMonth && groups.dmDay)
    return {
      kind: 'date',
      year: number(groups.dmYear),
      month: month(groups.dmMonth),
      day: Number.parseInt(groups.dmDay, 10),
    }
  if (groups.mdMonth && groups.mdDay)
    return {
      kind: 'date',
      year: number(groups.mdYear),
      month: month(groups.mdMonth),
      day: Number.parseInt(groups.mdDay, 10),
    }
  if (groups.weekday) {
    const day = WEEKDAY_NUMBERS.get(groups.weekday.toLowerCase())
    return day === undefined ? null : { kind: 'weekday', day, last: !!groups.lastDay }
  }
  if (groups.month) {
    const year =
      number(groups.monthYear) ?? (groups.ofYear?.toLowerCase() === 'last' ? 'last' : groups.ofYear ? 'this' : null)
    // A bare "May" or "March" is a name or a verb: only "in May", "last May", "May 2018" say when.
    if (!placed && !groups.lastMonth && year === null) return null
    return { kind: 'month', year, month: month(groups.month), last: !!groups.lastMonth }
  }
  if (groups.season) {
    const which = groups.lastSeason?.trim().toLowerCase()
    if (!which || (which === 'the' && !placed)) return null
    return {
      kind: 'season',
      year: number(groups.seasonYear),
      month: SEASONS.get(groups.season.toLowerCase()) ?? 0,
      last: which === 'last',
    }
  }
  if (groups.back) {
    const unit = groups.back.toLowerCase().replace('last ', '')
    const units: { readonly [name: string]: Unit } = {
      yesterday: 'day',
      night: 'day',
      week: 'week',
      month: 'month',
      year: 'year',
    }
    const back = units[unit]
    return back ? { kind: 'back', unit: back, count: 1 } : null
  }
  if (groups.now) return { kind: 'back', unit: 'day', count: 0 }
  if (groups.overnight) return { kind: 'overnight' }
  if (groups.thisUnit) {
    const unit = groups.thisUnit.slice('this '.length).toLowerCase()
    return unit === 'week' || unit === 'month' || unit === 'year' ? { kind: 'this', unit } : null
  }
  if (groups.ago && groups.agoUnit) {
    const unit = groups.agoUnit.toLowerCase()
    return unit === 'day' || unit === 'month' || unit === 'year'
      ? { kind: 'back', unit, count: count(groups.ago) }
      : null
  }
  if (groups.later) {
    const days = count(groups.later.split(' ')[0] ?? '')
    return { kind: 'after', unit: 'day', count: groups.order?.toLowerCase() === 'before' ? -days : days }
  }
  if (groups.decade) return placed ? { kind: 'decade', year: Number.parseInt(groups.decade, 10) } : null
  // A bare number may be a sum or a count: "in 2018", "since 2018" and "a 1994 history" say when.
  if (groups.year) return placed ? { kind: 'year', year: Number.parseInt(groups.year, 10) } : null
  return null
}
