import type { Line } from './line.ts'
import type { Place } from './place.ts'

/** A clock time, its half of the day, its zone, and after a mark what the entry is about: "18:40 – Ministry calls toll false". */
const TIMED =
  /^\(?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?:\s?\(?\p{Lu}{2,5}\)?)?\)?(?:\s?[–—:|-]\s?\S.{0,160})?$/u
/** "3 hours ago", "12m ago" */
const AGO = /^\d{1,2}\s?(?:m|min|mins|minutes?|h|hr|hrs|hours?) ago$/i
const MOST_WORDS = 25

/** The time, with or without a title, above an entry of a live report: "14.51 BST", "10.00: What to expect". */
export function isEntryHeading({ whole, words, stopped }: Line, { index, next }: Place): boolean {
  if (whole === null || index === 0 || next === null || words > MOST_WORDS) return false
  if (AGO.test(whole)) return true
  return TIMED.test(whole) && (!stopped || /[ap]\.m\.$|[?!]["”’']?$/.test(whole))
}
