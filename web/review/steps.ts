import type { Report, Span } from '../../src/record/record.ts'

/** Words, with the marks inside of them, and marks between words. */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:[’'.,-][\p{L}\p{M}\p{N}_]+)*|[^\s\p{L}\p{M}\p{N}_]+/gu

type Laid = Pick<Report, 'text' | 'blocks'>

/** The words of the block at a place, in the text's own offsets. */
export function wordsNear({ text, blocks }: Laid, at: number): Span[] {
  const block = blocks.find(({ span }) => span.start <= at && at <= span.end)?.span
  if (!block) return []
  return [...text.slice(block.start, block.end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: block.start + index,
    end: block.start + index + word.length,
  }))
}

/** A span with one of its ends a word further on (1) or back (-1); the span itself where there is no further word, or it would have none left. */
export function stepped(laid: Laid, span: Span, end: 'start' | 'end', by: 1 | -1): Span {
  const words = wordsNear(laid, span.start)
  const places = words.map(word => word[end])
  const next = by > 0 ? places.find(place => place > span[end]) : places.findLast(place => place < span[end])
  if (next === undefined) return span
  const made = { ...span, [end]: next }
  return made.start < made.end ? made : span
}

/** A span of as many words, one further on or back; at the end of a block, in the next one. */
export function moved(laid: Laid, span: Span, by: 1 | -1): Span {
  const words = wordsNear(laid, span.start)
  const inside = words.filter(({ start, end }) => start < span.end && end > span.start)
  const first = words.findIndex(({ start }) => start === inside[0]?.start)
  const to = words.slice(first + by, first + by + Math.max(1, inside.length))
  const [head, tail] = [to[0], to.at(-1)]
  if (first + by >= 0 && head && tail) return { start: head.start, end: tail.end }
  return inBlock(laid, span, by) ?? span
}

/** The first word of the block after (1) or before (-1) the one in which a span stands; null where there is none. */
export function inBlock({ text, blocks }: Laid, span: Span, by: 1 | -1): Span | null {
  const here = blocks.findIndex(block => block.span.start <= span.start && span.start < block.span.end)
  const next = blocks[here + by]
  return next ? (wordsNear({ text, blocks }, next.span.start)[0] ?? null) : null
}

/** Whole words that a stretch of the text touches, as far as they stand in the block in which it begins; null where it touches none. */
export function snapped(laid: Laid, stretch: Span): Span | null {
  const touched = wordsNear(laid, stretch.start).filter(({ start, end }) => start < stretch.end && end > stretch.start)
  const [head, tail] = [touched[0], touched.at(-1)]
  return head && tail ? { start: head.start, end: tail.end } : null
}
