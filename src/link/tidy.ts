import type { Span } from '../record/record.ts'

/**
 * The same spans in text order, empty ones left out and overlapping ones made one (UTF-16 code units). Spans that only
 * touch stay apart: they were found apart.
 */
export function tidy(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(span => span.end > span.start).sort((a, b) => a.start - b.start || a.end - b.end)
  const tidied: Span[] = []
  for (const { start, end } of sorted) {
    const last = tidied.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else tidied.push({ start, end })
  }
  return tidied
}
