import type { Span } from '../record/record.ts'

/** UTF-16 code units of an excerpt, about: two lines in a terminal. */
const LENGTH = 150
/** How many of them stand before the first of the words. */
const BEFORE = 50

/**
 * The stretch of a text with most of `words` (not empty, in text order) in it and a little before them, from one word's edge to another's and never from one
 * paragraph into the next.
 */
export function excerptOf(text: string, words: readonly Span[]): Span {
  let [best, most] = [words[0] as Span, 0]
  for (let from = 0, to = 0; from < words.length; from++) {
    const first = words[from] as Span
    while (to < words.length && (words[to] as Span).end - first.start <= LENGTH - BEFORE) to++
    if (to - from > most) [best, most] = [first, to - from]
  }
  const opens = text.lastIndexOf('\n', best.start) + 1
  const closes = text.indexOf('\n', best.end)
  const last = closes < 0 ? text.length : closes
  let start = Math.max(opens, best.start - BEFORE)
  while (start > opens && start < best.start && !/\s/.test(text[start - 1] ?? '')) start++
  let end = Math.max(best.end, Math.min(last, start + LENGTH))
  while (end < last && end > best.end && !/\s/.test(text[end] ?? '')) end--
  return { start, end }
}
