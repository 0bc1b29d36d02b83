import { DAY, MONTH, monthOf, YEAR } from '../english/date/words.ts'
import { NAME_PARTICLES } from '../english/nameParticles.ts'
import { PREPOSITIONS } from '../english/prepositions.ts'
import { isDay } from '../record/isoDate.ts'
import type { Block } from '../record/record.ts'

/** A day with its year: "14 Jan 2025", "October 12, 2024", "2025-03-04". In figures alone only where nobody could take the month for the day. */
const DATE = new RegExp(
  `(?<![\\d/-])(?:(${DAY})[\\s-](?:of )?(${MONTH})[\\s,-]{1,2}(${YEAR})|(${MONTH})[\\s-](${DAY})[\\s,-]{1,2}(${YEAR})|(${YEAR})-([01]\\d)-([0-3]\\d))(?!\\d)`,
  'gi',
)
/** What stands right before a day on which the report was only changed. */
const CHANGED = /\b(?:updated?|modified|edited|corrected|amended|revised)\b/i
/** The same as a line of its own, above the day. */
const CHANGED_ALONE = /^(?:last )?(?:updated|modified)(?: on)?:?$/i
/** A paragraph's dateline ends within this many code units. */
const LONGEST = 120
const MOST_PLACE_WORDS = 8
/** What ends a dateline behind its day: " — ", " (Reuters) - ", ". /TASS/. "; a sentence begins behind it. */
const ENDS = /^[.,]?\s?(?:(?:\([^()]{2,60}\)|\/[^/]{2,40}\/)\s?(?:--|[-–—:.])|(?:--|[-–—:]))\s*(?!\p{Ll}+[ ,])/u

/**
 * The day of publication that a report prints itself, as `2025-01-14`: the first day with its year in a dateline or beside who wrote it, or in the dateline with which the first
 * paragraph begins ("LONDON, 4 March 2025 (Reuters) — "). Never one on which it was updated. Undefined where it prints none.
 */
export function published(text: string, blocks: readonly Block[]): string | undefined {
  const first = blocks.find(({ kind }) => kind === 'paragraph')
  let before = ''
  for (const block of blocks) {
    const words = text.slice(block.span.start, block.span.end)
    const day =
      (block.kind === 'dateline' || block.kind === 'byline') && !CHANGED_ALONE.test(before)
        ? printed(words)
        : block === first
          ? filed(words.slice(0, LONGEST))
          : undefined
    if (day !== undefined) return day
    before = words.slice(0, LONGEST).trim()
  }
  return undefined
}

function printed(line: string): string | undefined {
  let from = 0
  for (const match of line.matchAll(DATE)) {
    const day = dayOf(match)
    if (day !== undefined && !CHANGED.test(line.slice(from, match.index))) return day
    from = match.index + match[0].length
  }
  return undefined
}

function filed(head: string): string | undefined {
  const [match] = head.matchAll(DATE)
  if (match === undefined) return undefined
  const place = head.slice(0, match.index)
  const end = ENDS.exec(head.slice(match.index + match[0].length))
  return end !== null && isPlace(place, /[(/]/.test(end[0])) ? dayOf(match) : undefined
}

/** Where it was filed: capitalised words up to a comma, or nothing where an agency follows the day. */
function isPlace(words: string, byAgency: boolean): boolean {
  const tokens = words.split(/[^\p{L}\p{M}.'’]+/u).filter(token => token !== '')
  const [first = ''] = tokens
  if (first === '') return byAgency
  return (
    (byAgency || /^\p{Lu}{2}/u.test(first) || /,\s*$/.test(words)) &&
    tokens.length <= MOST_PLACE_WORDS &&
    !PREPOSITIONS.has(first.toLowerCase()) &&
    tokens.every(token => /^\p{Lu}/u.test(token) || NAME_PARTICLES.has(token))
  )
}

/** The day in ISO 8601; undefined where the calendar has none. */
function dayOf([, d1, m1, y1, m2, d2, y2, y3, m3, d3]: RegExpExecArray): string | undefined {
  const [year, day] = [Number(y1 ?? y2 ?? y3), Number.parseInt(d1 ?? d2 ?? d3 ?? '', 10)]
  const month = m3 === undefined ? monthOf(m1 ?? m2) : Number(m3)
  return isDay(year, month, day) ? new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) : undefined
}
