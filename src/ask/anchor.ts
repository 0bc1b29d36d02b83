import type { Record, Span } from '../record/record.ts'

/** Words where they stand: `words` are the slices of the report's text at `spans` (UTF-16 code units), " … " between them. */
export interface Anchor {
  readonly report: string
  readonly spans: readonly Span[]
  readonly words: string
}

/** The words of a record at these spans. */
export function anchor({ report }: Record, spans: readonly Span[]): Anchor {
  const words = spans.map(({ start, end }) => report.text.slice(start, end)).join(' … ')
  return { report: report.id, spans: spans.map(({ start, end }) => ({ start, end })), words }
}
