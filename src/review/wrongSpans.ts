import type { Report, Span } from '../record/record.ts'

/** What a word is made of; `segment/words.ts` has more of it. */
const WORDY = /[\p{L}\p{M}\p{N}_]/u

/**
 * What is wrong with a list of spans (UTF-16 code units), for people: a span outside the text, across blocks, with white space at an edge, or that cuts a word;
 * or two that overlap. Null where nothing is. Nothing is moved to where it would fit.
 */
export function wrongSpans({ text, blocks }: Pick<Report, 'text' | 'blocks'>, spans: readonly Span[]): string | null {
  let last = 0
  for (const { start, end } of spans) {
    const at = `${start}-${end}`
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
      return `${at} is no stretch of the text, which goes from 0 to ${text.length}`
    if (start < last) return `${at} overlaps what is before it, or is out of order`
    last = end
    const words = text.slice(start, end)
    if (words.trim() !== words) return `${at} begins or ends with white space: “${words}”`
    if (cuts(text, start) || cuts(text, end)) return `${at} cuts a word: “${words}”`
    if (!blocks.some(({ span }) => span.start <= start && end <= span.end))
      return `${at} does not stand in one block of the report: “${words}”`
  }
  return null
}

function cuts(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20)
  const inPair = /[\ud800-\udbff]$/.test(text.slice(0, at).slice(-1))
  return inPair || (WORDY.test(before) && WORDY.test(after))
}
