import {
  ANY_ONE,
  ANYBODY,
  FOR_THE_NAMED,
  NOBODY,
  OFF_THE_FIELD,
  OWN_WORD,
  PLAYS,
  PRESIDES,
  UNNAMED_ONLY,
} from '../../english/party/anybody.ts'
import { NEUTRAL_MODIFIERS } from '../../english/party/neutralModifiers.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { APART, SAME_OFFICE } from '../../english/sameOffice.ts'
import { bodyBefore, bodyBelow, bodyJustNow, bodyNamedSo } from './body.ts'
import type { Entity } from './entity.ts'
import { genderOf } from './genderOf.ts'
import type { Role } from './mention.ts'
import { nounKind } from './nounKind.ts'
import { realOf } from './realOf.ts'
import type { Place } from './salience.ts'
import type { Found, Scene } from './scene.ts'
import { sole } from './sole.ts'
import { tellingWords } from './tellingWords.ts'

/** So many of those called by one noun are looked at; a noun that more are called by tells nobody apart. */
export const MOST_CALLED = 64
/** So much more than any other must the one weigh whom a description without a cue means. */
const CLEARLY = 1.5
/** So much weighs at least who was spoken of in the sentence before. */
const JUST_NOW = 0.8

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
      !last.named && !telling.length && !last.roles.some(one => one.noun === role.noun && !tellingWords(one).size)
    return (other ? bodyBefore(role, at, scene) : null) ?? { entity: last, rule: 'parties/role-description' }
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
    const isSomebodyElse = (one: Entity) =>
      PLAYS.test(role.noun) && one.roles.some(({ noun }) => PLAYS.test(noun) || OFF_THE_FIELD.test(noun))
    const [first, second] = scene.near.rank(at, one => {
      if (one.kind !== 'person' || !one.named || !one.sure || isSomebodyElse(one)) return 0
      return !gender || !one.gender || one.gender === gender ? 1 : 0
    })
    const clear = first && (!second || first.weight >= CLEARLY * second.weight)
    return clear ? { entity: first.entity, rule: 'parties/the-person' } : null
  }
  const other = called(scene, SAME_OFFICE.get(role.noun) ?? [], role).filter(one => seen(one) && agrees(one, role))
  if (other.length) return { entity: latest(other), rule: 'parties/role-description' }
  // "The captain" before "the captain, Nestor Arrieta": only where one alone is ever called so.
  const later = same.filter(one => one.named)
  if (!role.plural && later.length === 1 && later[0]) return { entity: later[0], rule: 'parties/role-description' }
  return (
    (role.plural ? null : (nobodyElse(role, at, scene) ?? justNamed(role, at, scene))) ??
    bodyBefore(role, at, scene) ??
    bodyJustNow(role, at, scene)
  )
}

/** "The inquiry's chair" is not the operations director, though a chair may be called a director; no manager is the sporting director. */
function agrees(one: Entity, role: Role): boolean {
  const nouns = SAME_OFFICE.get(role.noun) ?? []
  const isApart = ({ modifiers }: Role) => modifiers.some(word => APART.has(word))
  const had = one.roles.filter(other => nouns.includes(other.noun) && !isApart(other))
  return had.length > 0 && !isApart(role) && share(tellingWords(role), had, true)
}

/** "Lena Marsh sees a fall. The harbour’s economist …": the one just spoken of whom the report says nothing else of. */
function nobodyElse(role: Role, at: Place, scene: Scene): Found | null {
  if (at.quote >= 0 || PARTY_NOUNS.get(role.noun) !== 'person' || NOBODY.test(role.noun) || PRESIDES.test(role.noun))
    return null
  const gender = genderOf(role.noun)
  const [first, second] = scene.near.rank(at, one => (one.kind === 'person' && !one.plural ? 1 : 0))
  const one = first?.entity
  if (!one?.named || !one.sure || one.roles.length || (gender && one.gender && one.gender !== gender)) return null
  const clear = first && first.weight >= JUST_NOW && (!second || first.weight >= CLEARLY * second.weight)
  return clear ? { entity: one, rule: 'parties/the-person' } : null
}

/** "Try that on Lena Marsh. The Arden farmer …": the only one of whom this sentence and the one before speak, by name and without a word on who it is. */
function justNamed(role: Role, at: Place, scene: Scene): Found | null {
  if (at.quote >= 0 || nounKind(role.noun) !== 'person' || NOBODY.test(role.noun) || PRESIDES.test(role.noun))
    return null
  if (!tellingWords(role).size) return null
  const near = [...scene.near.latest(at.sentence - 1), ...scene.near.latest(at.sentence)].map(({ entity }) => entity)
  const people = new Set(near.filter(({ kind }) => kind === 'person'))
  const [one] = people
  if (!one?.named || people.size > 1 || !one.sure || one.plural || one.roles.length) return null
  const gender = genderOf(role.noun)
  return gender && one.gender && one.gender !== gender ? null : { entity: one, rule: 'parties/the-person' }
}

/** Whom a bare noun of a headline or dek stands for: the one below who is called so, or the body of that kind; null where none or several fit. */
export function takeUpFromHeadline(role: Role, scene: Scene): Found | null {
  const found = (entity: Entity): Found => ({ entity, rule: 'parties/headline-role' })
  for (const nouns of [[role.noun], SAME_OFFICE.get(role.noun) ?? []]) {
    const all = called(scene, nouns, role)
    const named = sole(all.filter(one => one.named))
    if (named) return found(named)
    // "Auditors" are the office of auditors that the text names.
    const body = role.plural ? bodyBelow(role, scene) : null
    // "Museum" is rather the one museum that has a name than "a museum".
    const isBare = all.length > 0 && !role.plural && !role.modifiers.length && PARTY_NOUNS.get(role.noun) !== 'person'
    const alone = isBare ? bodyBelow(role, scene) : null
    const one = body ?? (alone?.named ? alone : sole(all))
    if (one) return found(one)
    if (all.length) return null
  }
  const body = (role.modifiers.length ? null : bodyBelow(role, scene)) ?? bodyNamedSo(role, scene)
  return body && found(body)
}

/** Whether what stands before the noun can be said of him or her: "the health minister" is no defence minister, and no person is a journal. `strictly`: the words must have been said of the one. */
export function sameOffice(one: Entity, role: Role, strictly = false): boolean {
  const kind = PARTY_NOUNS.get(role.noun)
  const personal = one.kind === 'person' || (one.kind === 'group' && one.plural)
  if (kind && one.kind !== 'unknown' && (kind === 'person') !== personal && !(kind === 'group' && personal))
    return false
  if (kind === 'document' && one.named && one.kind !== 'document') return false
  const had = one.roles.filter(({ noun }) => noun === role.noun)
  return (!had.length && !strictly) || share(tellingWords(role), had, strictly)
}

/** Whether one of the roles has a telling word that is wanted, or none at all, unless `strictly`; where none is wanted, it does. */
function share(wanted: ReadonlySet<string>, roles: readonly Role[], strictly = false): boolean {
  if (!wanted.size) return true
  return roles.some(role => {
    const set = tellingWords(role)
    // "A former officer" is not "the council's monitoring officer".
    if (!set.size) return !strictly && !role.modifiers.includes('former')
    return [...wanted].some(word => set.has(word))
  })
}

function called(scene: Scene, nouns: readonly string[], role: Role): Entity[] {
  const all = nouns.flatMap(noun => (scene.roster.byNoun.get(noun) ?? []).slice(-MOST_CALLED))
  return [...new Set(all.map(realOf))].filter(
    one =>
      one.plural === role.plural &&
      (one.named || !(ANY_ONE.test(one.name) || OWN_WORD.test(one.name))) &&
      sameOffice(one, role),
  )
}

function latest(fit: readonly Entity[]): Entity {
  return fit.reduce((a, b) => (b.seen > a.seen ? b : a))
}
