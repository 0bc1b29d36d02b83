export type Unit = 'day' | 'week' | 'month' | 'year'

/** What an expression of time says, before it is resolved against a day. Months are counted from 1, days of the week from 0 (Sunday). */
export type Time =
  /** `last` is the one before today even on that very day; `coming` the next one. With `from` it is counted from a day that the text gave. */
  | {
      readonly kind: 'weekday'
      readonly day: number
      readonly which: 'nearest' | 'last' | 'coming' | 'lastWeek'
      readonly from?: 'before' | 'after'
    }
  | { readonly kind: 'date'; readonly year: Year; readonly month: number; readonly day: number }
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  | { readonly kind: 'month'; readonly year: Year; readonly month: number; readonly last: boolean }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'season'; readonly year: Year; readonly month: number; readonly last: boolean }
  /** `months` from `first`: a quarter or a half of a year; with no year the last one that has begun. */
  | { readonly kind: 'part'; readonly year: Year; readonly first: number; readonly months: number }
  /** The quarter of the calendar year that lies so many back; 0 is the present one. */
  | { readonly kind: 'quarter'; readonly count: number }
  /** The calendar unit that lies this many units back; 0 is the present one. */
  | { readonly kind: 'back'; readonly unit: Unit; readonly count: number }
  /** The present week, month or year, as far as it has gone. */
  | { readonly kind: 'this'; readonly unit: 'week' | 'month' | 'year' }
  | { readonly kind: 'weekend'; readonly last: boolean }
  /** "in the past three weeks": from then until today. */
  | { readonly kind: 'past'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'overnight' }
  | { readonly kind: 'holiday'; readonly year: Year; readonly day: Holiday }
  | { readonly kind: 'range'; readonly from: Time; readonly to: Time }
  /** Counted from the time that the text gave just before: "two days later", "the same month" (0), "at the time" (unit null). */
  | { readonly kind: 'later'; readonly unit: Unit | null; readonly count: number }
  /** "a day after the sheriff claimed": what follows happened so long before what was told. */
  | { readonly kind: 'after'; readonly unit: Unit; readonly count: number }

/** A year, or none where the text leaves it open: then the nearest one that is past. */
export type Year = number | 'last' | 'this' | null

/** A day that moves: the nth weekday of a month (negative: from its end), or days from Easter; else a month and a day. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number }
