import { agency } from './agency.ts'
import type { Line } from './line.ts'
import type { Place } from './place.ts'
import { wireCredit } from './wireCredit.ts'

const MOST_WORDS = 45

/** A bare agency's name, or a source, between paragraphs is the credit of a picture or of figures that stood there. */
const PARAGRAPH_WORDS = 12

/** A line that credits a wire or another outlet: "Source: Reuters", "(AFP)", "Additional reporting by AP". */
export function isOrigin({ whole, words }: Line, { outlet, index, kindBefore, began, next }: Place): boolean {
  if (index === 0 || whole === null || words > MOST_WORDS) return false
  const bare = agency(whole.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')) !== null
  if (bare && kindBefore === 'caption') return false
  const between = began && next !== null && next.words > PARAGRAPH_WORDS
  if (between && (bare || /^[(\s]*sources?:/i.test(whole))) return false
  return wireCredit(whole, outlet) !== null
}
