import { numbersOf } from './numbersOf.ts'
import type { View } from './view.ts'

/** The numbers of the claims with these attributions, or that none is told. */
export function about({ numbers }: View, attributions: readonly string[]): string {
  const known = attributions.flatMap(id => numbers.get(id) ?? [])
  return known.length > 0 ? numbersOf(known) : 'not told'
}
