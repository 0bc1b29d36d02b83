import type { Span } from '../record/record.ts'

/** Whether some words stand in both lists of spans. */
export function overlap(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some(a => others.some(b => a.start < b.end && b.start < a.end))
}
