import type { Span } from '../record/record.ts'

const EDGE = /["“”„‘’‚'«»\s.,;:]/
const COMPLEMENTIZER = /^that(?=\s)/i

/**
 * A span without the quotation marks, stops, white space and complementizer at its edges: the words alone, which is what the encoder learns. A span of
 * nothing else (a colon that is a cue) stays as it is.
 */
export function bare(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && EDGE.test(text[start] ?? '')) start++
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--
  if (COMPLEMENTIZER.test(text.slice(start, Math.min(end, start + 6)))) return bare(text, { start: start + 4, end })
  return start < end ? { start, end } : span
}
