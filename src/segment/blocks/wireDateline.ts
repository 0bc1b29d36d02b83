import { acronymOf } from '../../english/acronymOf.ts'
import { CITIES } from '../../english/cities.ts'
import { MONTHS } from '../../english/months.ts'
import { NAME_PARTICLES } from '../../english/nameParticles.ts'
import { agency } from './agency.ts'
import type { WireCredit } from './wireCredit.ts'

/** A dateline ends within this many code units. */
const LONGEST = 120
const BRACKETED = /^([^()]{0,90})\(([^()]{2,60})\)\s?(--|[-–—:.]|\s*$)?/
/** What stands between the parts of a dateline without brackets: "BRISBANE, AAP - ", "MOSCOW, May 5. /TASS/." */
const MARK = /,\s|\s[–—-]{1,2}\s|\s\|\s|[–—]|\.\s|\/|:\s/g
/** After an agency that comes first: "AFP, Paris — ", "PTI | New Delhi: ". */
const PLACE_AFTER = /^(\p{Lu}[^–—:|]{2,40}?)(?:\s?[–—]|\s-{1,2}\s|:\s|\s\|)/u
const MOST_PLACE_WORDS = 10
/** After a city that style books let stand alone: "Nairobi (QRN) – ". */
const INITIALS = /^\p{Lu}{3,7}$/u
const AGENCY_WORDS = /\b(?:News|Press|Wire) (?:Agency|Service)$|\bNewswire$/

/**
 * The agencies named in the dateline at a paragraph's beginning: "OSLO, June 14 (Reuters) - ", "(AP) — ", "BRISBANE, AAP - ",
 * "MOSCOW, May 5. /TASS/. ". In brackets after a place in capitals or a date, a name that we do not know counts too; so do the initials
 * of `outlet`, the report's own, which is then the wire.
 */
export function wireDateline(head: string, outlet = ''): readonly WireCredit[] {
  const start = head.slice(0, LONGEST)
  return bracketed(start, outlet) ?? unbracketed(start, outlet) ?? []
}

/** The outlet's own initials, or an agency that we know: "(CP)" is Continental Press in its own report, and The Canadian Press elsewhere. */
function wire(words: string, outlet: string): string | null {
  return agency(outlet) === null && acronymOf(words, outlet) ? words : agency(words)
}

function bracketed(head: string, outlet: string): readonly WireCredit[] | null {
  const match = BRACKETED.exec(head)
  if (match === null) return null
  const [, place = '', inside = '', mark] = match
  if (!isPlace(place)) return null
  const filed = isFiled(place)
  const known = inside.split(/\/|, | and | & |-(?=\p{Lu}{2})/u).map(words => wire(words, outlet))
  const open = place.length
  const end = open + inside.length + 2
  const names = known.every(name => name !== null) ? known : [wire(inside, outlet)]
  if (names.every(name => name !== null)) {
    if (mark === undefined && !filed) return null
    return names.map(name => ({ agency: name, part: 'whole', start: open, end }))
  }
  if (mark === undefined || !/[-–—]/.test(mark)) return null
  const city = CITIES.has((place.split(',')[0] ?? '').trim().toLowerCase())
  if (!filed && !(city && INITIALS.test(inside)) && !AGENCY_WORDS.test(inside)) return null
  // A station's call sign in its own report: "DULUTH, Minn. (KQDS) — " by KQDS News. The outlet itself is no origin.
  if (outlet.split(/[^\p{L}\p{N}]+/u).includes(inside)) return null
  const words = inside.split(' ')
  const named =
    words.length <= 4 && words.every(word => /^\p{Lu}[\p{L}\p{M}.’'-]+$/u.test(word) && !MONTHS.has(word.toLowerCase()))
  return named && words.join('').length > 2 ? [{ agency: inside, part: 'whole', start: open, end }] : null
}

function unbracketed(head: string, outlet: string): readonly WireCredit[] | null {
  let from = 0
  for (const mark of head.matchAll(MARK)) {
    const words = head.slice(from, mark.index).trim()
    const name = wire(words, outlet)
    if (
      name !== null &&
      (/[–—/:|-]/.test(mark[0]) || from === 0) &&
      isPlace(head.slice(0, from)) &&
      // "STATELINE, Nev. — " is a town.
      (from > 0 ||
        /[–—-]/.test(mark[0]) ||
        (!/^\p{Lu}{5,}$/u.test(words) &&
          isPlace(PLACE_AFTER.exec(head.slice(mark.index + mark[0].length))?.[1] ?? '?')))
    ) {
      const start = head.indexOf(words, from)
      return [{ agency: name, part: 'whole', start, end: start + words.length }]
    }
    from = mark.index + mark[0].length
  }
  return null
}

/** Capitalised words, figures and marks only, or nothing. */
function isPlace(words: string): boolean {
  const tokens = words.split(/[\s,.[\]/–—-]+/).filter(token => token !== '')
  const fits = (token: string) =>
    /^[\p{Lu}\p{N}]/u.test(token) || NAME_PARTICLES.has(token) || MONTHS.has(token.toLowerCase())
  return tokens.length <= MOST_PLACE_WORDS && tokens.every(fits)
}

/** Looks filed from a place: in capitals, or dated. */
function isFiled(place: string): boolean {
  const tokens = place.split(/[\s,.[\]/–—-]+/)
  return /^\P{L}*\p{Lu}{3}/u.test(place) || tokens.some(token => MONTHS.has(token.toLowerCase()))
}
