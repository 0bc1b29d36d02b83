/** The months in order: each one's full name, then the short forms that agencies print, without a stop. */
const NAMES: readonly (readonly [name: string, ...short: string[]])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
]

/** The full names, as they are written, in order. */
export const MONTH_NAMES: readonly string[] = NAMES.map(([name]) => name)

/** Months by their full names and short forms, lower case, without a stop, to their number (January is 1). */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, month) => names.map((name): [string, number] => [name.toLowerCase(), month + 1])),
)

/** Month names and their short forms, lower case, without a stop. */
export const MONTHS: ReadonlySet<string> = new Set(MONTH_NUMBERS.keys())
