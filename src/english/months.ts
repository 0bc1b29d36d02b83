/** The months in order: each one's full name, then the short forms that agencies print. Lower case, without a stop. */
const NAMES: readonly (readonly [name: string, ...short: string[]])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Months by their full names and short forms, lower case, without a stop, to their number (January is 1). */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, month) => names.map((name): [string, number] => [name, month + 1])),
)

/** Month names and their short forms, lower case, without a stop. */
export const MONTHS: ReadonlySet<string> = new Set(MONTH_NUMBERS.keys())
