import type { Span } from '../record/record.ts'

/** How many begin before this place or at it: `sorted` has places, or spans, in text order. */
export function below(sorted: readonly (number | Pick<Span, 'start'>)[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = sorted[middle]
    if ((typeof value === 'number' ? value : (value?.start ?? 0)) <= at) low = middle + 1
    else high = middle
  }
  return low
}
