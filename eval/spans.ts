import type { Span } from '../src/record/record.ts'
import { bare } from '../src/tag/bare.ts'

/** White space, and the control characters that reading turns into it. */
const UNSEEN = /[\s\p{Cc}]/u

/** A text's characters that are not white space, counted up to every offset: two versions of a text that differ in white space only agree on these. */
export function visible(text: string): Int32Array {
  const count = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) count[i + 1] = (count[i] ?? 0) + (UNSEEN.test(text[i] ?? '') ? 0 : 1)
  return count
}

/** Spans in visible characters, without what is a convention at their edges (marks, stops, "that"), those that touch made one. */
export function plain(text: string, spans: readonly Span[], count: Int32Array): Span[] {
  const moved = spans
    .map(span => bare(text, span))
    .map(({ start, end }) => ({ start: count[start] ?? 0, end: count[end] ?? 0 }))
    .filter(span => span.start < span.end)
    .sort((a, b) => a.start - b.start)
  const found: Span[] = []
  for (const span of moved) {
    const last = found.at(-1)
    if (last !== undefined && span.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}

/** Shared length over joint length (Jaccard); 1 where both are empty. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, s) => sum + s.end - s.start, 0)
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  const joint = size(a) + size(b) - shared
  return joint === 0 ? 1 : shared / joint
}

export function touches(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some(x => b.some(y => x.start < y.end && y.start < x.end))
}
