import { PEOPLES } from '../../english/governments.ts'
import { ANYBODY, FOR_THE_NAMED, UNNAMED_ONLY } from '../../english/party/anybody.ts'
import { NEUTRAL_MODIFIERS } from '../../english/party/neutralModifiers.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { PRONOUN_FORMS } from '../../english/pronounForms.ts'
import { SAME_OFFICE } from '../../english/sameOffice.ts'
import { TAKEN_UP } from '../../english/takenUp.ts'
import type { Entity } from './entity.ts'
import { genderOf } from './genderOf.ts'
import type { Role } from './mention.ts'
import { realOf } from './realOf.ts'
import type { Place } from './salience.ts'
import { type Found, type Scene, weight } from './scene.ts'

/** So many of those called by one noun are looked at; a noun that more are called by tells nobody apart. */
export const MOST_CALLED = 64
/** So many of the report's first parties are looked at where none near fits: what a report is about is brought in early. */
const FIRST = 200
/** How much a name or noun that shows the kind of body is worth before one that only may be. */
const SHOWN = 3
/** A name that shows no kind of body is taken up by "the company" where it speaks itself or is named so often. */
const MENTIONED = 3
/** Nouns for any body, which may take up a name that shows nothing. */
const ANY_BODY: ReadonlySet<string> = new Set(['company', 'firm', 'business', 'group', 'organisation', 'organization'])
/** A list with more words than this names newspapers, whose words ("star", "mail") others have too. */
const TELLING = 40
/** So much more than any other must the one weigh whom a description without a cue means. */
const CLEARLY = 1.5

const BODIES = TAKEN_UP.map(line => ({
  nouns: new Set(line.nouns.split(' ')),
  kinds: line.kinds,
  named: new Set(line.named.split(' ').filter(Boolean)),
}))
type Body = (typeof BODIES)[number]
const BY_NOUN = new Map<string, Body[]>()
for (const body of BODIES) for (const noun of body.nouns) BY_NOUN.set(noun, [...(BY_NOUN.get(noun) ?? []), body])

/**
 * Whom a description takes up that was brought in before: by the noun it was called by, by another noun for the same office, by what kind of body its
 * name shows, or as the last man or woman spoken of. Null where nobody fits, and the description is then its own.
 */
export function takeUp(role: Role, at: Place, scene: Scene): Found | null {
  const seen = (one: Entity) => one.seen >= 0 && one.seen < at.start
  const same = called(scene, [role.noun], role)
  const before = same.filter(seen)
  const telling = role.modifiers.filter(word => !NEUTRAL_MODIFIERS.has(word))
  const last = before.length ? latest(before) : null
  if (last) {
    // "The company" is rather the one that the report is about than "the maintenance company".
    const other =
      !last.named &&
      BY_NOUN.has(role.noun) &&
      !telling.length &&
      !last.roles.some(one => one.noun === role.noun && !tellingWords(one).size)
    return (other ? body(role, at, scene) : null) ?? { entity: last, rule: 'parties/role-description' }
  }
  if (!role.plural && ANYBODY.has(role.noun)) {
    if (telling.length) return null
    const gender = genderOf(role.noun)
    const [first] = scene.near.rank(at, one => {
      if (one.kind !== 'person' || one.plural || (UNNAMED_ONLY.has(role.noun) && one.named)) return 0
      return gender && one.gender && one.gender !== gender ? 0 : 1
    })
    return first ? { entity: first.entity, rule: 'parties/the-person' } : null
  }
  if (!role.plural && !telling.length && FOR_THE_NAMED.test(role.noun)) {
    const gender = genderOf(role.noun)
    const [first, second] = scene.near.rank(at, one =>
      one.kind === 'person' && one.named && one.sure && (!gender || !one.gender || one.gender === gender) ? 1 : 0,
    )
    const clear = first && (!second || first.weight >= CLEARLY * second.weight)
    return clear ? { entity: first.entity, rule: 'parties/the-person' } : null
  }
  const other = called(scene, SAME_OFFICE.get(role.noun) ?? [], role).filter(seen)
  if (other.length) return { entity: latest(other), rule: 'parties/role-description' }
  if (role.plural) return null
  // "The captain" before "the captain, Nestor Arrieta": only where one alone is ever called so.
  const later = same.filter(one => one.named)
  if (later.length === 1 && later[0]) return { entity: later[0], rule: 'parties/role-description' }
  return body(role, at, scene)
}

/** Whom a bare noun of a headline or dek stands for: the one below who is called so, or the body of that kind; null where none or several fit. */
export function takeUpFromHeadline(role: Role, scene: Scene): Found | null {
  for (const nouns of [[role.noun], SAME_OFFICE.get(role.noun) ?? []]) {
    const all = called(scene, nouns, role)
    const one = sole(all.filter(one => one.named)) ?? sole(all)
    if (one) return { entity: one, rule: 'parties/headline-role' }
    if (all.length) return null
  }
  const bodies = BY_NOUN.get(role.noun)
  if (!bodies || role.plural || role.modifiers.length) return null
  const all = scene.roster.entities.slice(0, FIRST).filter(one => weight(one) > 0 && fit(one, bodies) > 0)
  const best = Math.max(0, ...all.map(one => fit(one, bodies)))
  const one = sole(all.filter(one => fit(one, bodies) === best))
  return one ? { entity: one, rule: 'parties/headline-role' } : null
}

/** The body of this kind that was brought in before under another name, or null. */
function body(role: Role, at: Place, scene: Scene): Found | null {
  const telling = [...tellingWords(role)]
  const seen = (one: Entity) => one.seen >= 0 && one.seen < at.start
  const bodies = BY_NOUN.get(role.noun)
  if (!bodies || role.owner || telling.length > 1) return null
  // "The ferry company" is one in whose name that stands, or which speaks and shows nothing else.
  const fitting = (one: Entity) => {
    const how = one.roles.some(other => other.noun === role.noun) ? 0 : fit(one, bodies)
    if (how >= SHOWN)
      return telling.every(
        word => one.name.toLowerCase().includes(word) || one.roles.some(role => role.modifiers.includes(word)),
      )
        ? how
        : 0
    return how && !telling.length && ANY_BODY.has(role.noun) && (one.places > 0 || one.mentions.length >= MENTIONED)
      ? how
      : 0
  }
  const [near] = scene.near.rank(at, one => fitting(one) * (1 + one.mentions.length))
  const all = scene.roster.entities.slice(0, FIRST).filter(one => seen(one) && fitting(one) > 0)
  const shown = all.filter(one => fitting(one) >= SHOWN)
  const found = near && (!shown.length || shown.includes(near.entity)) ? near.entity : sole(shown.length ? shown : all)
  if (found) return { entity: found, rule: 'parties/kind-of-body' }
  if (all.length) return null
  // In the lede the body may be named below.
  const below =
    at.block > scene.lede || telling.length
      ? []
      : scene.roster.entities.slice(0, FIRST).filter(one => fit(one, bodies) >= SHOWN)
  return below.length === 1 && below[0] ? { entity: below[0], rule: 'parties/kind-of-body' } : null
}

/** Whether what stands before the noun can be said of him or her: "the health minister" is no defence minister, and no person is a journal. `strictly`: the words must have been said of the one. */
export function sameOffice(one: Entity, role: Role, strictly = false): boolean {
  const kind = PARTY_NOUNS.get(role.noun)
  const personal = one.kind === 'person' || (one.kind === 'group' && one.plural)
  if (kind && one.kind !== 'unknown' && (kind === 'person') !== personal && !(kind === 'group' && personal))
    return false
  if (kind === 'document' && one.named && one.kind !== 'document') return false
  const wanted = tellingWords(role)
  if (!wanted.size) return true
  const had = one.roles.filter(other => other.noun === role.noun).map(tellingWords)
  return (
    (!had.length && !strictly) || had.some(set => (!set.size && !strictly) || [...wanted].some(word => set.has(word)))
  )
}

function called(scene: Scene, nouns: readonly string[], role: Role): Entity[] {
  const all = nouns.flatMap(noun => (scene.roster.byNoun.get(noun) ?? []).slice(-MOST_CALLED))
  return [...new Set(all.map(realOf))].filter(one => one.plural === role.plural && sameOffice(one, role))
}

/** The only one, or the one that the report speaks of twice as often as of any other. */
function sole(fit: readonly Entity[]): Entity | null {
  const [first, second] = [...fit].sort((a, b) => weight(b) - weight(a))
  if (!first) return null
  return !second || weight(first) >= 2 * weight(second) ? first : null
}

function latest(fit: readonly Entity[]): Entity {
  return fit.reduce((a, b) => (b.seen > a.seen ? b : a))
}

/** The words that tell one bearer of a noun from another, a people by its country: "norwegian" and "Norway's" are the same. */
function tellingWords(role: Role): Set<string> {
  const all = role.modifiers.filter(word => !NEUTRAL_MODIFIERS.has(word))
  if (role.owner && !PRONOUN_FORMS.has(role.owner)) all.push(role.owner)
  return new Set(all.map(word => PEOPLES.get(word) ?? word))
}

function fit(one: Entity, bodies: readonly Body[]): number {
  return Math.max(0, ...bodies.map(body => fits(one, body)))
}

function fits(one: Entity, body: Body): number {
  if (one.plural || one.place || one.kind === 'person' || one.kind === 'document') return 0
  const nouns = one.roles.map(role => role.noun)
  if (nouns.some(noun => body.nouns.has(noun))) return SHOWN
  if (!one.named) return 0
  const words = one.name.toLowerCase().split(/[\s.]+/)
  if (words.some(word => body.named.has(word))) return SHOWN
  if (nouns.some(noun => BY_NOUN.has(noun) || PARTY_NOUNS.get(noun) === 'person')) return 0
  if (BODIES.some(other => other !== body && other.named.size < TELLING && words.some(word => other.named.has(word))))
    return 0
  if (one.kind === 'government' || (!body.kinds.includes(one.kind) && one.kind !== 'unknown')) return 0
  // Only "the company" and "the group" may be a name that shows nothing.
  return body.nouns.has('company') || body.nouns.has('group') ? 1 : 0
}
