import { WEEKDAYS } from '../../english/weekdays.ts'
import { isAltText } from './altText.ts'
import { isByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { isCredit } from './credit.ts'
import { isDateline } from './dateline.ts'
import type { Line } from './line.ts'
import { isOrigin } from './origin.ts'
import type { Place } from './place.ts'

const MOST_WORDS = 40
/** A first paragraph tells what happened in the past and on which day, or who said so; a dek is in the present. */
const MOST_STOPPED_WORDS = 25
const REPORTED = /\b(?:said|told|announced|yesterday|heard|according to|died|reported)\b/i
const DATELINE = /^[\p{Lu}\s.,'’/-]{3,60}(?:,\s[^–—]{1,30})?(?:\([^()]{2,40}\)\s*)?\s?[–—-]{1,2}\s/u

/**
 * The line under the headline that sums up: "Family fear others will be hurt". With a final stop only where a byline or dateline
 * follows, or where it is short, undated, in the present, and a longer paragraph follows.
 */
export function isDek({ whole, words, stopped }: Line, place: Place): boolean {
  const { headlined, began, index, next, signed } = place
  if (!headlined || began || whole === null || next === null || words > MOST_WORDS || words < 2) return false
  if (/[:,;]$/.test(whole) || DATELINE.test(whole)) return false
  if (!stopped) return true
  const after = { ...place, index: index + 1, next: place.afterNext, afterNext: null }
  const credited = isCredit(next, after) || isOrigin(next, after)
  if (!credited && (isByline(next, after) || isDateline(next, after))) return true
  if (signed || place.kindBefore !== 'headline' || words > MOST_STOPPED_WORDS) return false
  // A picture may stand between it and the first paragraph.
  if (next.words <= words && !isCaption(next, after) && !isAltText(next, after)) return false
  return (
    !REPORTED.test(whole) &&
    !whole
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(word => WEEKDAYS.has(word))
  )
}
