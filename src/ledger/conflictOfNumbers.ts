import type { Quantity } from './quantities.ts'

type Numbers = readonly Pick<Quantity, 'value' | 'unit' | 'things' | 'rough'>[]

/** A figure from here on, or one of something that is named, is no accident where two claims have it; "two" alone is. */
const TELLING = 10
const PLAIN = 1 / 3
/** A figure with so many digits that are not noughts at its end, or that is so large, is hardly found twice on one matter. */
const RARE_DIGITS = 3
const RARE = 5 / 3
const LARGE = 100
/** One is the other's rounding: 60,012 and 60,000; 7.8 and 8 are not, since a rate of 7.8 is no rate of 8. */
const ROUNDED = 0.005
/** So far from each other are two that are said to be rough: "a third" and 33 per cent, "about 1.2 million" and 1,184,000. */
const ROUGH = 0.035
/** And parts: "almost a third" and 32 per cent. */
const ROUGH_PART = 0.07

/**
 * How many numbers two claims share, their weight (1 for a figure that tells, less for "two", more for 1,204), and whether they contradict each other: of something that both count, in the same unit or by the
 * same word, they give different numbers.
 */
export function conflictOfNumbers(
  a: Numbers,
  b: Numbers,
): { readonly shared: number; readonly weight: number; readonly conflict: boolean } {
  const match = (x: Numbers[number]) => b.some(y => agrees(x, y))
  const common = a.filter(match)
  const shared = common.length
  const weight = common.reduce((sum, one) => sum + weightOf(one), 0)
  if (a.length === 0 || b.length === 0) return { shared, weight, conflict: false }
  const lone = a.filter(x => !match(x))
  const rest = b.filter(y => !a.some(x => agrees(x, y)))
  const conflict = lone.some(x => rest.some(y => sameThing(x, y)))
  return { shared, weight, conflict }
}

function weightOf({ value, unit, rough }: Numbers[number]): number {
  if (rough && unit?.startsWith('%')) return 1
  const digits = `${value}`.replace(/^0+|\.|0+$/g, '').length
  if (digits >= RARE_DIGITS) return RARE
  if (value >= LARGE) return (1 + RARE) / 2
  return value >= TELLING || unit !== null ? 1 : PLAIN
}

function agrees(x: Numbers[number], y: Numbers[number]): boolean {
  if (!sameKind(x, y)) return false
  const rough = x.unit?.startsWith('%') ? ROUGH_PART : ROUGH
  const tolerance = x.rough || y.rough ? rough : ROUNDED
  return Math.abs(x.value - y.value) <= tolerance * Math.max(Math.abs(x.value), Math.abs(y.value))
}

/** Do two count the same thing, so that they cannot both be right? */
function sameThing(x: Numbers[number], y: Numbers[number]): boolean {
  if (x.unit !== null || y.unit !== null) return x.unit !== null && y.unit !== null && sameKind(x, y)
  return (x.things ?? []).some(thing => y.things?.includes(thing))
}

/** A bare percentage may be a part of a whole or a change, but these two are not each other. What is only numbered is counted by nothing else. */
function sameKind({ unit: x }: Numbers[number], { unit: y }: Numbers[number]): boolean {
  if (x === null || y === null || x === y) return true
  return (x === '%' && y.startsWith('%')) || (y === '%' && x.startsWith('%'))
}
