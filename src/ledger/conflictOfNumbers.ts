import type { Quantity } from './quantities.ts'

type Numbers = readonly Pick<Quantity, 'value' | 'unit'>[]

/** A figure from here on, or one of something that is named, is no accident where two claims have it; "two" alone is. */
const TELLING = 10
const PLAIN = 1 / 3
/** One is the other's rounding: 60,012 and 60,000; 7.8 and 8 are not, since a rate of 7.8 is no rate of 8. */
const ROUNDED = 0.005

/**
 * How many numbers two claims share, their weight (1 for a figure that tells, less for "two"), and whether they contradict each other: of something that both count in the same unit they give different numbers, or, where
 * units are not said, each has numbers and none is the other's.
 */
export function conflictOfNumbers(
  a: Numbers,
  b: Numbers,
): { readonly shared: number; readonly weight: number; readonly conflict: boolean } {
  const match = (x: Numbers[number]) => b.some(y => agrees(x, y))
  const common = a.filter(match)
  const shared = common.length
  const weight = common.reduce((sum, { value, unit }) => sum + (value >= TELLING || unit !== null ? 1 : PLAIN), 0)
  if (a.length === 0 || b.length === 0) return { shared, weight, conflict: false }
  const lone = a.filter(x => !match(x))
  const rest = b.filter(y => !a.some(x => agrees(x, y)))
  const conflict = lone.some(x =>
    rest.some(y => (shared === 0 ? x.unit === y.unit || x.unit === null || y.unit === null : x.unit === y.unit)),
  )
  return { shared, weight, conflict }
}

function agrees(x: Numbers[number], y: Numbers[number]): boolean {
  if (x.unit !== null && y.unit !== null && x.unit !== y.unit) return false
  return Math.abs(x.value - y.value) <= ROUNDED * Math.max(Math.abs(x.value), Math.abs(y.value))
}
