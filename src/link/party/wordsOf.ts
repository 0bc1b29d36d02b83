import type { Span } from '../../record/record.ts'

/** The words of a role as one, without the marks at their edges. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(span => text.slice(span.start, span.end))
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)”"’']+$/gu, '')
}
