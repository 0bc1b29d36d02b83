/** The days of the week as JavaScript counts them, from Sunday: each one's full name, then its short forms. Lower case, without a stop. */
const NAMES: readonly (readonly [name: string, ...short: string[]])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
]

/** Days of the week by their full names, to their number (Sunday is 0). Short forms ("Sun", "Sat") are also papers and verbs, so that a sentence must not be dated by them. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.map(([name], day) => [name, day]))

/** Days of the week and their short forms, lower case, without a stop: for datelines and names, where no verb or paper stands. */
export const WEEKDAYS: ReadonlySet<string> = new Set(NAMES.flat())
