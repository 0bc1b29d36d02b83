import type { Span } from '../record/record.ts'

/** The part of a span that stands in shared text, by length, 0 to 1. `spans` are of one report, in any order. */
export function copied(span: Span, spans: readonly Span[]): number {
  let covered = 0
  for (const { start, end } of spans) covered += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  return covered / Math.max(1, span.end - span.start)
}
