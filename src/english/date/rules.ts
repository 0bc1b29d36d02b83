import type { Rule } from '../rule.ts'
import type { Time, Unit } from './time.ts'
import {
  COUNT,
  countOf,
  DAY,
  HOLIDAY,
  holidayOf,
  LETTER,
  MONTH,
  monthOf,
  numberOf,
  PART,
  SEASON,
  seasonOf,
  UNIT,
  WEEKDAY,
  weekdayOf,
  YEAR,
  yearOf,
} from './words.ts'

type Groups = { readonly [name: string]: string | undefined }

/** One way in which English names a time. */
export interface DateRule extends Rule {
  /** Source of a regular expression, read without regard to capitals; its groups are named for this rule alone. */
  readonly words: string
  /** What the words say; null where they say no time. `placed` tells that a preposition or "early", "late" stands before: "in May", not "May". */
  readonly time: (groups: Groups, placed: boolean) => Time | null
}

const YEAR_OF = `(?:,? (?:of )?(?<year>${YEAR}|last year|this year))?`
const TO = '(?:to|and|until|till|through)'
const EDGE = '(?:(?:the )?(?:start|beginning|middle|end) of |early |late |mid[- ])?'
/** Not the beginning of a sum, a share or a time of day: "May 5 percent", "March 5.3 million". */
const NO_SUM = '(?![\\d%:/]|[.,:–-]\\d|[ ](?:percent|per cent|million|billion|a\\.?m|p\\.?m|people|years|points)\\b)'

function unitOf(words: string | undefined): { unit: Unit; of: number } {
  const unit = (words ?? '').toLowerCase().replace(/s$/, '')
  if (unit === 'fortnight') return { unit: 'week', of: 2 }
  return { unit: unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day', of: 1 }
}

const ORDINALS = ['first', 'second', 'third', 'fourth']

function quarter(words: string | undefined): number {
  const word = (words ?? '').toLowerCase()
  const place = word === 'final' || word === 'last' ? 3 : ORDINALS.indexOf(word)
  return 1 + 3 * (place < 0 ? numberOf(word.replace('q', '')) - 1 : place)
}

function days(groups: Groups): Time {
  const year = yearOf(groups.year)
  const month = monthOf(groups.month)
  return {
    kind: 'range',
    from: {
      kind: 'date',
      year: groups.yearFrom ? numberOf(groups.yearFrom) : year,
      month: groups.monthFrom ? monthOf(groups.monthFrom) : month,
      day: numberOf(groups.day),
    },
    to: { kind: 'date', year, month: groups.monthTo ? monthOf(groups.monthTo) : month, day: numberOf(groups.dayTo) },
  }
}

/** In this order where two begin at the same place: the longer ways before the shorter ones that they begin with. */
export const DATE_RULES: readonly DateRule[] = [
  {
    id: 'dates/days',
    says: 'From one day of a month to another: a range of both days.',
    example: 'From 3 to 7 March [S:the minister] [C:said] [T:the gate was shut].',
    words: `(?:from |between )?(?<day>${DAY})(?: (?<monthFrom>${MONTH})(?:,? (?<yearFrom>${YEAR}))?)?(?: ?[-–] ?| ${TO} )(?<dayTo>${DAY})(?: of)? (?<month>${MONTH})${YEAR_OF}`,
    time: days,
  },
  {
    id: 'dates/days-month-first',
    says: 'From one day of a month to another, the month first: a range of both days.',
    example: 'From March 3 to 7 [S:the minister] [C:said] [T:the gate was shut].',
    words: `(?:from |between )?(?<month>${MONTH}) (?<day>${DAY})(?:,? (?<yearFrom>${YEAR}))?(?: ?[-–] ?| ${TO} )(?:(?<monthTo>${MONTH}) )?(?<dayTo>${DAY})${NO_SUM}${YEAR_OF}`,
    time: days,
  },
  {
    id: 'dates/months',
    says: 'From one month to another: a range of both months.',
    example: 'Between March and May 2019 [S:the minister] [C:said] [T:the gate was shut].',
    words: `(?:(?:from|between) ${EDGE}(?<month>${MONTH})(?: (?<yearFrom>${YEAR}))? ${TO} ${EDGE}(?<monthTo>${MONTH})${YEAR_OF}|(?<month2>${MONTH})(?: ?[-–] ?| to )(?<monthTo2>${MONTH}),? (?<year2>${YEAR}))`,
    time: groups => {
      const year = yearOf(groups.year ?? groups.year2)
      const from = monthOf(groups.month ?? groups.month2)
      const to = monthOf(groups.monthTo ?? groups.monthTo2)
      const first = groups.yearFrom
        ? numberOf(groups.yearFrom)
        : typeof year === 'number' && from > to
          ? year - 1
          : year
      return {
        kind: 'range',
        from: { kind: 'month', year: first, month: from, last: false },
        to: { kind: 'month', year, month: to, last: false },
      }
    },
  },
  {
    id: 'dates/years',
    says: 'From one year to another: a range of both years.',
    example: 'From 2016 to 2018 [S:the minister] [C:said] [T:the gate was shut].',
    words: `(?:from|between) ${EDGE}(?<year>${YEAR})(?: ${TO} ${EDGE}| ?[-–] ?)(?<to>${YEAR})`,
    time: groups => ({
      kind: 'range',
      from: { kind: 'year', year: numberOf(groups.year) },
      to: { kind: 'year', year: numberOf(groups.to) },
    }),
  },
  {
    id: 'dates/until-now',
    says: 'From a month or a year until the day of publication.',
    example: 'Between March 2023 and now [S:the minister] [C:said] [T:the gate was shut].',
    words: `(?:from|between) ${EDGE}(?:(?<month>${MONTH})(?: (?<year>${YEAR}))?|(?<year2>${YEAR})) ${TO} (?:now|today|date|the present)`,
    time: groups => ({
      kind: 'range',
      from: groups.month
        ? { kind: 'month', year: yearOf(groups.year), month: monthOf(groups.month), last: false }
        : { kind: 'year', year: numberOf(groups.year2) },
      to: { kind: 'back', unit: 'day', count: 0 },
    }),
  },
  {
    id: 'dates/iso',
    says: 'A date in figures, the year first.',
    example: '[S:The minister] [C:said] on 2024-01-05 [T:the gate was shut].',
    words: `(?<year>${YEAR})-(?<inYear>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`,
    time: groups => ({
      kind: 'date',
      year: numberOf(groups.year),
      month: numberOf(groups.inYear),
      day: numberOf(groups.day),
    }),
  },
  {
    id: 'dates/figures',
    says: 'A date in figures, read only where one of day and month cannot be the other.',
    example: '[S:The minister] [C:said] on 25/01/2024 [T:the gate was shut].',
    words: `(?<one>[0-3]?\\d)(?<mark>[/.])(?<two>[0-3]?\\d)[/.](?<year>${YEAR})`,
    time: groups => {
      const one = numberOf(groups.one)
      const two = numberOf(groups.two)
      // With stops the day stands first wherever dates are so written.
      const dayFirst = one > 12 || one === two || groups.mark === '.'
      if (!dayFirst && two <= 12) return null
      return { kind: 'date', year: numberOf(groups.year), month: dayFirst ? two : one, day: dayFirst ? one : two }
    },
  },
  {
    id: 'dates/holiday',
    says: 'A holiday that falls on one day: that day, of the nearest year past where none is named.',
    example: 'On Christmas Eve 2021 [S:the minister] [C:said] [T:the gate was shut].',
    words: `(?<holiday>${HOLIDAY})(?! (?:party|dinner|lunch|parade|weekend|tree|card|market|message)\\b)(?:,? (?<year>${YEAR}|last year|this year))?`,
    time: (groups, placed) => {
      const day = holidayOf(groups.holiday)
      return day && placed ? { kind: 'holiday', year: yearOf(groups.year), day } : null
    },
  },
  {
    id: 'dates/day-month',
    says: 'A day and its month, the day first; without its year the nearest one that is past.',
    example: '[S:The minister] [C:said] on the 5th of January [T:the gate was shut].',
    words: `(?:the )?(?:${WEEKDAY}(?:,| the)? |morning of )?(?:the )?(?<day>${DAY})(?: of)? (?<month>${MONTH})${YEAR_OF}`,
    time: groups => ({
      kind: 'date',
      year: yearOf(groups.year),
      month: monthOf(groups.month),
      day: numberOf(groups.day),
    }),
  },
  {
    id: 'dates/month-day',
    says: 'A month and its day, the month first; without its year the nearest one that is past.',
    example: '[S:The minister] [C:said] on Jan. 5 [T:the gate was shut].',
    words: `(?:${WEEKDAY}(?:,| \\()? ?)?(?<month>${MONTH}) (?<day>${DAY})${NO_SUM}\\)?${YEAR_OF}`,
    time: groups => ({
      kind: 'date',
      year: yearOf(groups.year),
      month: monthOf(groups.month),
      day: numberOf(groups.day),
    }),
  },
  {
    id: 'dates/weekday-last-week',
    says: 'A day of last week: the one in the calendar week before.',
    example: '[S:The minister] [C:said] on Tuesday of last week [T:the gate was shut].',
    words: `(?:(?<weekday>${WEEKDAY})${PART},? (?:of )?last week|last week on (?<weekday2>${WEEKDAY}))`,
    time: groups => ({ kind: 'weekday', day: weekdayOf(groups.weekday ?? groups.weekday2), which: 'lastWeek' }),
  },
  {
    id: 'dates/weekday-from',
    says: 'A day of the week counted from the day that the text gave just before.',
    example: 'The gate shut on 5 January 2024. The following Monday [S:the minister] [C:said] [T:it was open].',
    words: `(?:the (?<way>following|next)|(?:the )?(?<before>previous)) (?<weekday>${WEEKDAY})${PART}`,
    time: groups => ({
      kind: 'weekday',
      day: weekdayOf(groups.weekday),
      which: 'nearest',
      from: groups.before ? 'before' : 'after',
    }),
  },
  {
    id: 'dates/weekday',
    says: 'A day of the week: the last one on or before the day of publication, or the next one of what is still to come.',
    example: '[S:The minister] [C:said] on Tuesday night [T:the gate was shut].',
    words: `(?<which>last |this past |this coming |coming |this )?(?<weekday>${WEEKDAY})${PART}`,
    time: groups => ({
      kind: 'weekday',
      day: weekdayOf(groups.weekday),
      which: /^last/i.test(groups.which ?? '') ? 'last' : /coming/i.test(groups.which ?? '') ? 'coming' : 'nearest',
    }),
  },
  {
    id: 'dates/month',
    says: 'A month: of the year that is named, or the nearest one past.',
    example: '[S:The minister] [C:said] in November [T:the gate was shut].',
    words: `(?<last>last |this past |this )?(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR})| (?:of )?(?<of>last|this) year)?`,
    time: (groups, placed) => {
      const year = yearOf(groups.year ?? groups.of)
      // A bare "May" or "March" is a name or a verb: only "in May", "last May", "May 2018" say when.
      if (!placed && !groups.last && year === null) return null
      return { kind: 'month', year, month: monthOf(groups.month), last: /^last/i.test(groups.last ?? '') }
    },
  },
  {
    id: 'dates/quarter-back',
    says: 'The quarter of the calendar year that is under way, or the one before.',
    example: '[S:The minister] [C:said] in the last quarter [T:the gate was shut].',
    words: '(?:(?:the )?(?<last>last|past|previous)|(?<this>this|the current)) quarter(?![- ]of)',
    time: groups => ({ kind: 'quarter', count: groups.last ? 1 : 0 }),
  },
  {
    id: 'dates/quarter',
    says: 'A quarter of a year, as a range of its months.',
    example: '[S:The minister] [C:said] in the third quarter of 2023 [T:the gate was shut].',
    words: `(?:the )?(?<quarter>first|second|third|fourth|final|last) quarter(?: of (?<year>${YEAR}|last year|this year))?(?!-|[’'])|(?<q>Q[1-4])(?: (?:of )?(?<year2>${YEAR}))?`,
    time: (groups, placed) =>
      placed || groups.year || groups.year2
        ? {
            kind: 'part',
            year: yearOf(groups.year ?? groups.year2),
            first: quarter(groups.quarter ?? groups.q),
            months: 3,
          }
        : null,
  },
  {
    id: 'dates/half',
    says: 'A half of a year, as a range of its months.',
    example: '[S:The minister] [C:said] in the second half of 2023 [T:the gate was shut].',
    words: `(?:the )?(?<half>first|second) half of (?<year>${YEAR}|last year|this year)`,
    time: groups => ({
      kind: 'part',
      year: yearOf(groups.year),
      first: groups.half?.toLowerCase() === 'second' ? 7 : 1,
      months: 6,
    }),
  },
  {
    id: 'dates/season',
    says: 'A season of the northern year, as a range of its months.',
    example: '[S:The minister] [C:said] in the spring of 2019 [T:the gate was shut].',
    words: `(?<which>last |this past |this |the )?(?<season>${SEASON})(?: of (?<year>${YEAR}|last year|this year)| (?<year2>${YEAR}))?`,
    time: (groups, placed) => {
      const which = groups.which?.trim().toLowerCase()
      const year = yearOf(groups.year ?? groups.year2)
      // "in the fall" may be a tumble and "a spring" a coil: only a season that is placed, and one of "last" and "this".
      if (year === null && (!which || (which === 'the' && !placed))) return null
      return { kind: 'season', year, month: seasonOf(groups.season), last: which === 'last' }
    },
  },
  {
    id: 'dates/day-before-yesterday',
    says: 'Two days before the day of publication.',
    example: '[S:The minister] [C:said] the day before yesterday [T:the gate was shut].',
    words: 'the day before yesterday',
    time: () => ({ kind: 'back', unit: 'day', count: 2 }),
  },
  {
    id: 'dates/yesterday',
    says: 'The day before the day of publication.',
    example: '[S:The minister] [C:said] yesterday [T:the gate was shut].',
    words: `(?:yesterday${PART}|last (?:night|evening))`,
    time: () => ({ kind: 'back', unit: 'day', count: 1 }),
  },
  {
    id: 'dates/today',
    says: 'The day of publication.',
    example: '[S:The minister] [C:said] this morning [T:the gate was shut].',
    words: `(?:(?:earlier |later )?today|tonight|(?:earlier |early |late )?this (?:morning|afternoon|evening|lunchtime))`,
    time: () => ({ kind: 'back', unit: 'day', count: 0 }),
  },
  {
    id: 'dates/tomorrow',
    says: 'The day after the day of publication, of what is still to come.',
    example: '[S:The minister] [C:will say] tomorrow [T:the gate is shut].',
    words: `tomorrow${PART}`,
    time: () => ({ kind: 'back', unit: 'day', count: -1 }),
  },
  {
    id: 'dates/overnight',
    says: 'The night before the day of publication: both days.',
    example: '[S:The minister] [C:said] overnight [T:the gate was shut].',
    words: 'overnight',
    time: () => ({ kind: 'overnight' }),
  },
  {
    id: 'dates/last-unit',
    says: 'The calendar week, month or year before the present one.',
    example: '[S:The minister] [C:said] last month [T:the gate was shut].',
    words: 'last (?<unit>week|month|year)',
    time: groups => ({ kind: 'back', unit: unitOf(groups.unit).unit, count: 1 }),
  },
  {
    id: 'dates/this-unit',
    says: 'The present week, month or year.',
    example: '[S:The minister] [C:said] earlier this year [T:the gate was shut].',
    words: '(?:(?:earlier |later )?(?:(?:in|on) )?this|(?:earlier|later) (?:in|on in) the) (?<unit>week|month|year)',
    time: groups => {
      const { unit } = unitOf(groups.unit)
      return unit === 'day' ? null : { kind: 'this', unit }
    },
  },
  {
    id: 'dates/weekend',
    says: 'The Saturday and Sunday last past, or the present ones.',
    example: '[S:The minister] [C:said] over the weekend [T:the gate was shut].',
    words: '(?<which>the past|last|this past|this|the) weekend',
    time: (groups, placed) => {
      const which = groups.which?.toLowerCase()
      return which === 'the' && !placed ? null : { kind: 'weekend', last: which === 'last' }
    },
  },
  {
    id: 'dates/ago',
    says: 'So many days, weeks, months or years before publication: the calendar unit that this lies in.',
    example: '[S:The minister] [C:said] three weeks ago [T:the gate was shut].',
    words: `(?:(?:about|around|nearly|almost|some|roughly|over|more than|at least|just over|just under|barely|exactly) )?(?<count>${COUNT}) (?<unit>${UNIT})s? ago(?: (?<to>this month))?`,
    time: groups => {
      const { unit, of } = unitOf(groups.unit)
      const count = countOf(groups.count) * of
      if (unit === 'year' && groups.to) return { kind: 'back', unit: 'month', count: 12 * count }
      return { kind: 'back', unit, count }
    },
  },
  {
    id: 'dates/past-span',
    says: 'From so long before publication until then.',
    example: '[S:The minister] [C:said] over the past three weeks [T:the gate was shut].',
    words: `(?<for>for )?(?:(?:the )?(?:past|last|previous) (?<count>${COUNT}) (?<unit>${UNIT})s?|the (?:past|last) (?<unit2>${UNIT}))|(?:in|over|during|for) the (?:past|last) (?<hours>24|48|72) hours`,
    time: (groups, placed) => {
      // "last week" is the week before this one; "in the last week" the seven days until now.
      if (!groups.count && !groups.hours && !placed && !groups.for) return null
      if (groups.hours) return { kind: 'past', unit: 'day', count: numberOf(groups.hours) / 24 }
      const { unit, of } = unitOf(groups.unit ?? groups.unit2)
      return { kind: 'past', unit, count: (groups.count ? countOf(groups.count) : 1) * of }
    },
  },
  {
    id: 'dates/later',
    says: 'So long before or after the time that the text gave just before.',
    example: 'The gate shut on 5 January 2024. Two days later [S:the minister] [C:said] [T:it was open].',
    words: `(?:(?<count>${COUNT}) (?<unit>${UNIT})s? (?<way>later|earlier|afterwards|before(?![ ][${LETTER}])|after that|before that)|the (?<way2>next|following|previous) (?<unit2>day|morning|afternoon|evening|night|week|month|year)|the (?:day|night|evening) (?<way3>before|after)(?![ ][${LETTER}]))`,
    time: groups => {
      const way = (groups.way ?? groups.way2 ?? groups.way3 ?? '').toLowerCase()
      const { unit, of } = unitOf(groups.unit ?? groups.unit2)
      const count = (groups.count ? countOf(groups.count) : 1) * of
      return { kind: 'later', unit, count: /^(?:earlier|before|previous)/.test(way) ? -count : count }
    },
  },
  {
    id: 'dates/same',
    says: 'The day, week, month or year of the time that the text gave just before.',
    example: 'The gate shut in March 2024. That month [S:the minister] [C:said] [T:it was open].',
    words:
      '(?:(?:that|(?:that|the) (?:same|very)) (?<unit>day|morning|afternoon|evening|night|week|month|year)|(?:earlier|later) (?:on )?in the (?<unit2>day))',
    time: groups => ({ kind: 'later', unit: unitOf(groups.unit ?? groups.unit2).unit, count: 0 }),
  },
  {
    id: 'dates/at-the-time',
    says: 'At the time that the text gave just before.',
    example: 'The gate shut in 2009. [S:The minister] [C:said] at the time [T:it was open].',
    words: '(?:at|around) (?:the|that) time(?! (?:of|when)\\b)',
    time: () => ({ kind: 'later', unit: null, count: 0 }),
  },
  {
    id: 'dates/after-that',
    says: 'So long after or before what was told just before, in whose sentence it stands.',
    example:
      '[S1:The minister] [C1:said] on Tuesday [T1:the gate was shut], a day after [S2:the clerk] [C2:claimed] [T2:it was open].',
    words: `(?:just |barely |only )?(?<count>${COUNT}) (?<unit>${UNIT})s? (?<order>after|before)(?= )`,
    time: groups => {
      const { unit, of } = unitOf(groups.unit)
      const count = countOf(groups.count) * of
      return { kind: 'after', unit, count: groups.order?.toLowerCase() === 'before' ? -count : count }
    },
  },
  {
    id: 'dates/decade',
    says: 'A decade, as a range of its ten years.',
    example: '[S:The minister] [C:said] in the early 1990s [T:the gate was shut].',
    words: '(?:the )?(?:(?:early|mid|late)[- ])?(?<decade>(?:1[5-9]|20)\\d0)s',
    time: (groups, placed) => (placed ? { kind: 'decade', year: numberOf(groups.decade) } : null),
  },
  {
    id: 'dates/year',
    says: 'A year, where a preposition shows that the number is one.',
    example: '[S:The minister] [C:said] in 2018 [T:the gate was shut].',
    words: `(?:the year )?(?<year>${YEAR})(?! (?:percent|per cent|people|votes|dollars|pounds|euros|homes|jobs|troops|soldiers|words|copies|cases|feet|metres|meters|miles|rupees))`,
    // A bare number may be a sum or a count: "in 2018", "since 2018" and "a 1994 history" say when.
    time: (groups, placed) => (placed ? { kind: 'year', year: numberOf(groups.year) } : null),
  },
  {
    id: 'dates/work-year',
    says: 'A year in brackets after the title of a work: when it appeared.',
    example: '[S:Ida Brandt] [C:wrote] in her memoir, A Cold Harbour (1988), [T:that the boats leaked].',
    words: `\\((?<year>${YEAR})\\)`,
    time: groups => ({ kind: 'year', year: numberOf(groups.year) }),
  },
  {
    id: 'dates/day-of-month',
    says: 'A day of the present month, or of the one before where it is still to come.',
    example: '[S:The minister] [C:said] on the 9th [T:the gate was shut].',
    words: `(?:(?<weekday>${WEEKDAY}),? )?the (?<day>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))(?=[.,;:”"’]|$| (?:he|she|they|it|we|I|my|his|her|their|our|the|a|an|that|and)\\b)`,
    time: (groups, placed) => (placed ? { kind: 'dayOfMonth', day: numberOf(groups.day) } : null),
  },
]
