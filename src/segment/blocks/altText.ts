import { isCaption } from './caption.ts'
import type { Line } from './line.ts'
import type { Place } from './place.ts'

const MOST_WORDS = 40
const FEWEST_WORDS = 5
/** So many of its words are in the caption under it too. */
const SHARED = 0.6

/** A picture's text for those who do not see it, right above its caption and in much the same words: "A ferry leaves the pier at Tarrow". */
export function isAltText({ whole, words }: Line, place: Place): boolean {
  const { next, headlined, index } = place
  if (!headlined || whole === null || next?.whole == null || words > MOST_WORDS || words < FEWEST_WORDS) return false
  if (!isCaption(next, { ...place, index: index + 1, previous: null, next: null })) return false
  const there = new Set(wordsOf(next.whole))
  const own = wordsOf(whole)
  return own.filter(word => there.has(word)).length >= SHARED * own.length
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
