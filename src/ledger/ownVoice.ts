import type { Attribution, Span } from '../record/record.ts'

/** Words left of a sentence that say something by themselves. */
const LEAST_LENGTH = 25
/** Blocks that make claims; bylines, credits and section headings do not. */
export const TELLING: ReadonlySet<string> = new Set([
  'headline',
  'dek',
  'paragraph',
  'listItem',
  'caption',
  'correction',
])

/**
 * What a report says in its own voice: of every sentence the longest stretch that is no part of an attribution, where that is long enough to say
 * something. In text order.
 */
export function ownVoice(sentences: readonly Span[], attributions: readonly Attribution[]): Span[] {
  const taken = attributions
    .flatMap(one => [...one.source, ...one.cue, ...one.content, ...(one.addressee?.spans ?? [])])
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let at = 0
  return sentences.flatMap(({ start, end }) => {
    while ((taken[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    let best: Span = { start, end: start }
    let from = start
    for (let i = at; i < taken.length; i++) {
      const span = taken[i] as Span
      if (span.start >= end) break
      if (span.start - from > best.end - best.start) best = { start: from, end: span.start }
      from = Math.max(from, span.end)
    }
    if (end - from > best.end - best.start) best = { start: from, end }
    return best.end - best.start >= LEAST_LENGTH ? [best] : []
  })
}
