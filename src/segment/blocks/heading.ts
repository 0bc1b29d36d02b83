import type { Line } from './line.ts'
import type { Place } from './place.ts'

const MOST_WORDS = 14
/** A colon ends a heading of a few words; after more it introduces what follows. */
const MOST_WORDS_BEFORE_COLON = 4
/** "Cruz continued:" introduces what was said; it heads nothing. */
const INTRODUCES =
  /\b(?:\w+ed|said|says|wrote|writes|that|asks|reads|tells|told|follows|including|include|includes|are|is|went on):$/i
const QUESTION =
  /^(?:who|what|when|where|which|why|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b[^.!?]*\?$/i

/** A short line without a final stop between paragraphs: "What the audit says", "How did it get here?" */
export function isHeading({ whole, words, stopped }: Line, { began, next, kindBefore, previous }: Place): boolean {
  if (!began || whole === null || next === null || words > MOST_WORDS) return false
  if (!/^["“‘'([¿¡#]*[\p{Lu}\p{N}]/u.test(whole)) return false
  if (stopped && !QUESTION.test(whole)) return false
  if (/[,;]$/.test(whole) || (whole.endsWith(':') && (words > MOST_WORDS_BEFORE_COLON || INTRODUCES.test(whole))))
    return false
  // Three short lines on end are a table or verse, not headings.
  const shortNext = !next.stopped && next.words <= MOST_WORDS && next.given === null
  const shortBefore = kindBefore === 'heading' && previous !== null && !previous.stopped
  return !(shortNext && shortBefore)
}
