import type { Span } from '../record/record.ts'

/** The words of several spans, with " … " where something stands between them. */
export function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
