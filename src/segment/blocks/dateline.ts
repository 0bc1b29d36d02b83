import { CITIES } from '../../english/cities.ts'
import { PLACE_WORDS } from '../../english/placeWords.ts'
import { REPORTER_ROLES } from '../../english/reporterRoles.ts'
import { SECTION_LABELS } from '../../english/sectionLabels.ts'
import { isDateWord, isDay } from './isDateWord.ts'
import type { Line } from './line.ts'
import { names } from './names.ts'
import type { Place } from './place.ts'

const MOST_LENGTH = 100
const ANNOUNCED = /^(?:first |last |originally )?(?:published|updated|posted|modified)\b/i
const ALL_CAPITALS = /^[\p{Lu}\p{M}'’.\s/-]*\p{Lu}{2}[\p{Lu}\p{M}'’.\s/-]*$/u
const CAPITALISED = /^(?:\p{Lu}[\p{L}\p{M}'’./-]*|de|del|el|la|of|the|al-\p{L}+)$/u
const MOST_PLACE_WORDS = 5

/** A line of place and date, or either alone, above the body: "WASHINGTON, Oct. 3", "NEW DELHI", "Published 14 March 2025". Between paragraphs a date is a heading. */
export function isDateline({ whole }: Line, { headlined, began, signed, index, next }: Place): boolean {
  if (whole === null || whole.length > MOST_LENGTH) return false
  const tokens = whole
    .replace(/\((?:[\p{L} -]{2,30})\)/gu, ' ')
    .split(/[\s,|•·()]+|(?<=\s)[–—-]+(?=\s|$)|[–—:-]+$/u)
    .map(token => token.replace(/[:–—]+$/, ''))
    .filter(token => token !== '' && !/^[–—-]+$/.test(token))
  let last = tokens.length
  let dated = false
  while (last > 0) {
    const token = tokens[last - 1] ?? ''
    if (!isDateWord(token)) break
    dated ||= isDay(token)
    last--
  }
  if (last === 0) return dated && tokens.length > 1 && (!began || next === null || ANNOUNCED.test(whole))
  if (began || (index > 0 && !headlined) || names(whole)?.announced) return false
  const place = tokens.slice(0, last)
  if (place.length > MOST_PLACE_WORDS || !place.every(token => CAPITALISED.test(token))) return false
  if (dated) return index > 0 || ALL_CAPITALS.test(place[0] ?? '')
  return index > 0 && last === tokens.length && isPlaceAlone(whole.replace(/\s*[–—:-]+$|\.$/, ''), signed)
}

/** Without a date only capitals, or the name of a city that style books let stand alone, show that a line is a place. */
function isPlaceAlone(words: string, signed: boolean): boolean {
  const [city = '', ...rest] = words.split(/,\s*/)
  const lower = city.toLowerCase()
  if (rest.some(part => part.split(' ').some(word => REPORTER_ROLES.has(word.toLowerCase())))) return false
  if (CITIES.has(lower)) return true
  if (!ALL_CAPITALS.test(city) || SECTION_LABELS.has(lower)) return false
  // Two words in capitals may be a reporter's name as well as a town's.
  const parts = lower.split(' ')
  return rest.length > 0 || parts.length === 1 || signed || parts.some(part => PLACE_WORDS.has(part))
}
