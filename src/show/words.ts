import type { Record, Span } from '../record/record.ts'

/** The words of spans, with "…" for what stands between them. */
export function words({ report }: Record, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => report.text.slice(start, end)).join(' … ')
}
