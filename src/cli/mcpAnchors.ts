import type { Anchor } from '../mcp/anchor.ts'
import type { Span } from '../record/record.ts'

/** Each span of a report's text with its words. */
export function mcpAnchors(report: string, text: string, spans: readonly Span[]): Anchor[] {
  return spans.map(({ start, end }) => ({ report, start, end, words: text.slice(start, end) }))
}
