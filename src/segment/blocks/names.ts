import { CITIES } from '../../english/cities.ts'
import { GIVEN_NAMES } from '../../english/givenNames.ts'
import { NAME_PARTICLES } from '../../english/nameParticles.ts'
import { NOT_NAMES } from '../../english/notNames.ts'
import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import { OUTLET_WORDS } from '../../english/outletWords.ts'
import { PLACE_WORDS } from '../../english/placeWords.ts'
import { REPORTER_ROLES } from '../../english/reporterRoles.ts'
import { agency } from './agency.ts'
import { isDateWord } from './isDateWord.ts'
import { EDGE } from './line.ts'

/** "By", and other words that announce who wrote: "Interview by", "Words:"; the French "Par" */
const LEAD_IN =
  /^(?:(?:(?:words|story|stories|text|report|reports|reported|reporting|interview|interviews|analysis|review|reviewed|written|co-written|authored|co-authored|opinion|compiled|essay|column|profile|exclusive|special report|fact[- ]?check) )?by:?|(?:words|text|author|authors|reporter|reporters|byline):|par(?=\s+\S+\s+\S))\s+/i
const TITLE = /^(?:dr|mr|mrs|ms|prof|sir|dame|rev)\.?$/i
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’.-][\p{L}\p{M}]+)*\.?$/u
/** From here on a part of a byline says where or for whom, not who. */
const PLACE_TAIL = /\s(?:in|at|at the|on|for|from|near|aboard|of)\s.*$/
const JOINT = /\s*(, and |,? and | & |, with | with |,|;|\||\/|\s[–—-]\s)\s*/i
const AND = /and|&|with/i
/** Bylines that name nobody. */
const NAMELESS = /^(?:our|staff|special|web|news|agencies|own|from our)\b(?: [\p{L}]+){0,5}$/iu
/** A desk or a staff that signs instead of somebody: "Express Web Desk", "SBN Fact Check", "Herald staff and agencies". */
const DESK =
  /^(?:\p{Lu}[\p{L}&]* ){1,3}(?:Desk|News Service|Fact Check|Verify|Newsroom|Staff (?:Reporter|Writer)|Correspondent|Bureau)$|^The Newsroom$|^(?:AP|AFP|AAP|PA) Reporters?$|^(?:\p{Lu}[\p{L}&]* ){0,3}staff (?:and|with) (?:news |wire )?(?:agencies|reports|services|wires)$/u
const MOST_NAME_WORDS = 5
const MOST_ROLE_WORDS = 8

export interface Names {
  readonly names: readonly string[]
  /** Announced by "By" or the like. */
  readonly announced: boolean
}

/**
 * The personal names in a byline, or null where the line is no byline: "By Jane Doe and Ade Ojo in Lagos" has two,
 * "By our political staff" none. A name after a comma is taken for an office or a place unless the list goes on with "and".
 */
export function names(words: string): Names | null {
  if (words.length > EDGE) return null
  const lead = LEAD_IN.exec(words)
  const announced = lead !== null
  const line = words
    .slice(lead?.[0].length ?? 0)
    .replace(/\([^()]*\)|\[[^[\]]*\]|\S+@\S+|(?<=\s)@\w+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!announced && DESK.test(line)) return { names: [], announced }
  const parts = line.split(JOINT)
  const found: string[] = []
  for (let i = 0; i < parts.length; i += 2) {
    const part = (parts[i] ?? '').trim()
    if (part === '') continue
    const kind = partKind(part, i > 0)
    if (kind === null || (kind === 'name' && !announced && isBody(part))) return null
    // What cannot be a name begins a byline only if it is announced or is all of it: "Staff and agencies".
    if (kind !== 'name' && found.length === 0 && !announced && !NAMELESS.test(line)) return null
    if (kind === 'name' && (i === 0 || AND.test(parts[i - 1] ?? '') || listGoesOn(parts, i))) found.push(bare(part))
  }
  return found.length > 0 || announced || NAMELESS.test(line) ? { names: found, announced } : null
}

/** A comma joins two names only in a list that ends with "and": "A B, C D and E F". */
function listGoesOn(parts: readonly string[], from: number): boolean {
  for (let i = from + 1; i < parts.length; i += 2) {
    if (partKind((parts[i + 1] ?? '').trim(), true) !== 'name') return false
    if (AND.test(parts[i] ?? '')) return true
  }
  return false
}

function partKind(part: string, follows: boolean): 'name' | 'role' | 'place' | 'agency' | null {
  if (agency(part) !== null) return 'agency'
  const tail = PLACE_TAIL.exec(part)
  // "By Orla Finch | 4 March 2025"
  if (follows && part.split(/[ ,]+/).every(isDateWord)) return 'place'
  const all = (tail === null ? part : part.slice(0, tail.index)).split(' ')
  const lower = all.map(word => word.toLowerCase().replace(/['’]s$|[.,]/g, ''))
  if (all.length <= MOST_ROLE_WORDS) {
    if (lower.some(word => REPORTER_ROLES.has(word))) return 'role'
    if (follows && lower.some(word => OUTLET_WORDS.has(word))) return 'role'
  }
  if (CITIES.has(lower.join(' '))) return 'place'
  if (all.length === 1) return NAME_WORD.test(part) && !NOT_NAMES.has(lower[0] ?? '') ? 'place' : null
  if (!isName(all)) return null
  const placed = PLACE_WORDS.has(lower[0] ?? '') || (follows && PLACE_WORDS.has(lower.at(-1) ?? ''))
  return placed && tail === null ? 'place' : 'name'
}

/** "Stoke Crown Court" above a report is where it was filed under; Ian Cross is a reporter. */
function isBody(part: string): boolean {
  const all = part.replace(PLACE_TAIL, '').toLowerCase().split(' ')
  return ORGANISATION_WORDS.has(all.at(-1) ?? '') && !GIVEN_NAMES.has(all[0] ?? '')
}

function isName(all: readonly string[]): boolean {
  const named = all.filter(word => !NAME_PARTICLES.has(word) && !TITLE.test(word))
  return (
    all.length <= MOST_NAME_WORDS &&
    named.length > 0 &&
    named.every(word => NAME_WORD.test(word) && !NOT_NAMES.has(word.toLowerCase())) &&
    !NAME_PARTICLES.has(all.at(-1) ?? '')
  )
}

/** Without the place, and without a sentence's stop ("Jr." keeps its own). */
function bare(part: string): string {
  const name = part.replace(PLACE_TAIL, '')
  return /\b(?:Jr|Sr)\.$/.test(name) ? name : name.replace(/\.$/, '')
}
