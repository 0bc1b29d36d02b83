import type { Span } from '../record/record.ts'

/** How many UTF-16 code units two lists of spans have in common; both in text order and without overlap. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  let total = 0
  let i = 0
  let j = 0
  for (let x = a[i], y = b[j]; x && y; x = a[i], y = b[j]) {
    total += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
    if (x.end <= y.end) i++
    else j++
  }
  return total
}
