import { GIVEN_NAMES } from '../../english/givenNames.ts'
import { SHORTENED } from '../../english/party/shortened.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { TAKEN_UP } from '../../english/takenUp.ts'
import type { Entity } from './entity.ts'
import type { Role } from './mention.ts'
import type { Place } from './salience.ts'
import { type Found, type Scene, weight } from './scene.ts'
import { singular } from './singular.ts'
import { sole } from './sole.ts'
import { tellingWords } from './tellingWords.ts'

/** So many of the report's first parties are looked at where none near fits: what a report is about is brought in early. */
const FIRST = 200
/** How much a name or noun that shows the kind of body is worth before one that only may be. */
const SHOWN = 3
/** A list with more words than this names newspapers, whose words ("star", "mail") others have too. */
const TELLING = 40
/** A name that shows no kind of body is taken up by "the company" where it speaks itself or is named so often. */
const MENTIONED = 3
/** So much weighs at least whom the same sentence of a lede has as its subject or object. */
const SAME_SENTENCE = 0.9
/** So much weighs at least who was spoken of in the sentence before. */
const JUST_NOW = 0.8
/** So much more than any other must the one weigh whom a noun means that was never said of it. */
const CLEARLY = 1.5
/** Nouns for any body, which may take up a name that shows nothing. */
const ANY_BODY: ReadonlySet<string> = new Set(['company', 'firm', 'business', 'group', 'organisation', 'organization'])

const BODIES = TAKEN_UP.map(line => ({
  nouns: new Set(line.nouns.split(' ')),
  kinds: line.kinds,
  named: new Set(line.named.split(' ').filter(Boolean)),
}))
type Body = (typeof BODIES)[number]
const BY_NOUN = new Map<string, Body[]>()
for (const body of BODIES) for (const noun of body.nouns) BY_NOUN.set(noun, [...(BY_NOUN.get(noun) ?? []), body])
/** Several who are one body: "regulators", "the auditors". */
const AS_ONE: ReadonlySet<string> = new Set(['regulator', 'auditor', 'investigator', 'inspector', 'justice'])

/** Offices that are spoken of as bodies: "the watchdog" may be the ombudsman. */
const OFFICES: ReadonlySet<string> = new Set(['ombudsman', 'commissioner'])

/** The body of this kind that was brought in before under another name, or null. */
export function bodyBefore(role: Role, at: Place, scene: Scene): Found | null {
  if (!isBody(role) || role.owner) return null
  const telling = [...tellingWords(role)]
  if (telling.length > 1) return null
  const seen = (one: Entity) => one.seen >= 0 && one.seen < at.start
  const lede = at.block <= scene.lede
  // "The ferry company" is one in whose name that stands, or which speaks and shows nothing else.
  const fitting = (one: Entity): number => {
    const how = one.roles.some(other => other.noun === role.noun) ? 0 : fit(one, role.noun)
    if (how < SHOWN) {
      const known = speaks(one) || one.mentions.length >= MENTIONED || lede
      return how && known && !telling.length && ANY_BODY.has(role.noun) ? how : 0
    }
    const said = (word: string) =>
      one.name.toLowerCase().includes(word) || one.roles.some(({ modifiers }) => modifiers.includes(word))
    return telling.every(said) ? how : 0
  }
  const [near] = scene.near.rank(at, one => fitting(one) * (1 + one.mentions.length))
  const all = scene.roster.entities.slice(0, FIRST).filter(one => seen(one) && fitting(one) > 0)
  const shown = all.filter(one => fitting(one) >= SHOWN)
  const close =
    near && (shown.length ? shown.includes(near.entity) : speaks(near.entity) || near.weight >= SAME_SENTENCE)
  const found = close
    ? near.entity
    : sole(shown.length ? shown : all.filter(one => speaks(one) || one.mentions.length >= MENTIONED))
  if (found) {
    if (isGuess(found)) found.kind = 'organisation'
    return { entity: found, rule: 'parties/kind-of-body' }
  }
  if (all.length || !lede || telling.length) return null
  // In the lede the body may be named below.
  const below = scene.roster.entities.slice(0, FIRST).filter(one => fit(one, role.noun) >= SHOWN)
  return below.length === 1 && below[0] ? { entity: below[0], rule: 'parties/kind-of-body' } : null
}

/**
 * The body just spoken of, by a noun that the report has of nobody: "Nordhavn Mutual paid for the study. *The insurer* …". Null where nobody is clearly the
 * one, or the name shows another kind of body.
 */
export function bodyJustNow(role: Role, at: Place, scene: Scene): Found | null {
  if (!isBody(role) || role.owner || role.plural || at.quote >= 0) return null
  const competes = (one: Entity) =>
    one.plural || one.place || one.kind === 'document' || (one.kind === 'person' && !isGuess(one)) ? 0 : 1
  const [first, second] = scene.near.rank(at, competes)
  const one = first?.entity
  if (!one?.named || fit(one, role.noun) <= 0) return null
  if (first && first.weight >= JUST_NOW && (!second || first.weight >= CLEARLY * second.weight)) {
    if (isGuess(one)) one.kind = 'organisation'
    return { entity: one, rule: 'parties/kind-of-body' }
  }
  return null
}

const speaks = (one: Entity) => one.places > 0 || one.issues

/** The body of this kind of which the whole report speaks most, for a headline; null where none fits, or several do. */
export function bodyBelow(role: Role, scene: Scene): Entity | null {
  if (!isBody(role)) return null
  const all = scene.roster.entities.slice(0, FIRST).filter(one => weight(one) > 0 && fit(one, role.noun) > 0)
  const best = Math.max(0, ...all.map(one => fit(one, role.noun)))
  return sole(all.filter(one => fit(one, role.noun) === best))
}

/** The body in whose name a word of a headline's description stands: "Irrigation dept" is the Irrigation Department; null where none or several have it. */
export function bodyNamedSo(role: Role, scene: Scene): Entity | null {
  const kind = PARTY_NOUNS.get(role.noun)
  if (role.plural || kind === 'person' || kind === 'document') return null
  const wanted = new Set([...tellingWords(role), role.noun].map(spelled).filter(word => word.length > 2))
  const has = (one: Entity) =>
    one.name.split(' ').some(word => /^\p{Lu}/u.test(word) && wanted.has(spelled(word.toLowerCase())))
  const all = scene.roster.entities.slice(0, FIRST).filter(one => {
    const isOne = one.named && !one.plural && !one.place && (one.kind !== 'person' || isGuess(one))
    return isOne && one.kind !== 'document' && one.kind !== 'government' && weight(one) > 0 && has(one)
  })
  return sole(all)
}

/** A word as a body's name has it: "dept", "Department’s" and "departments" are "department". */
function spelled(word: string): string {
  return SHORTENED.get(word) ?? singular(word.replace(/['’]s?$/, ''))
}

function isBody(role: Role): boolean {
  if (role.plural) return AS_ONE.has(role.noun)
  const kind = PARTY_NOUNS.get(role.noun)
  return BY_NOUN.has(role.noun) || (kind !== undefined && kind !== 'person' && kind !== 'document')
}

/** "Norwick Glass": two capitals that look like a person's name, of which none is one. */
function isGuess({ kind, sure, gender, name, roles }: Entity): boolean {
  const first = name.split(' ')[0]?.toLowerCase() ?? ''
  return kind === 'person' && !sure && gender === null && roles.length === 0 && !GIVEN_NAMES.has(first)
}

function nounsOfName(name: string): string[] {
  const words = name.toLowerCase().split(' ')
  return words.filter((_, i) => i === words.length - 1 || words[i + 1] === 'of' || words[i + 1] === 'for')
}

/** How well a party may be called by a noun for a body: SHOWN by its name or by what it was called, 1 where nothing speaks against it, else 0. */
function fit(one: Entity, noun: string): number {
  if (one.plural || one.place || one.kind === 'document') return 0
  if (one.kind === 'person' && !isGuess(one) && !one.roles.some(role => OFFICES.has(role.noun))) return 0
  // "The gallery" is the Halvern Gallery, "the university" the University of Arden.
  if (one.named && nounsOfName(one.name).includes(noun)) return SHOWN
  return Math.max(0, ...(BY_NOUN.get(noun) ?? []).map(body => fits(one, body)))
}

function fits(one: Entity, body: Body): number {
  const nouns = one.roles.map(role => role.noun)
  if (nouns.some(noun => body.nouns.has(noun) || (OFFICES.has(noun) && body.named.has(noun)))) return SHOWN
  if (!one.named) return 0
  const words = one.name.toLowerCase().split(/[\s.]+/)
  if (words.some(word => body.named.has(word))) return SHOWN
  if (nouns.some(noun => BY_NOUN.has(noun) || PARTY_NOUNS.get(noun) === 'person')) return 0
  if (BODIES.some(other => other !== body && other.named.size < TELLING && words.some(word => other.named.has(word))))
    return 0
  if (one.kind === 'government' || (!body.kinds.includes(one.kind) && one.kind !== 'unknown' && !isGuess(one))) return 0
  // Only "the company" and "the group" may be a name that shows nothing.
  return body.nouns.has('company') || body.nouns.has('group') ? 1 : 0
}
