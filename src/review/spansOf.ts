import type { Span } from '../record/record.ts'
import type { ReviewEntry } from '../record/review.ts'

/** Every span of a change, in the order in which an entry keeps their words. */
export function spansOf(change: ReviewEntry['change']): readonly Span[] {
  if (change.kind === 'spans') return change.spans
  if (change.kind === 'split') return change.mentions
  if (change.kind === 'add') return [...change.source, ...change.cue, ...change.content, ...change.addressee]
  return []
}
