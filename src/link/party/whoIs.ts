import { INSTITUTIONS } from '../../english/institutions.ts'
import { HEADLINE_PHRASE, SAYS_WHO } from '../../english/party/phrase.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { PRONOUN_FORMS, type PronounForm } from '../../english/pronounForms.ts'
import { bodyBefore } from './body.ts'
import { calledBy, enterName, nameAtEnd } from './calledBy.ts'
import type { Entity } from './entity.ts'
import { formOf } from './formOf.ts'
import { headlinePronoun } from './headlinePronoun.ts'
import { ledeSubject } from './ledeSubject.ts'
import type { Role } from './mention.ts'
import type { Name } from './name.ts'
import { namedLater } from './namedLater.ts'
import { nounsOf } from './nounsOf.ts'
import type { RolePlace } from './places.ts'
import { possessed } from './possessed.ts'
import { pronoun } from './pronoun.ts'
import { relative } from './relative.ts'
import type { Place } from './salience.ts'
import type { Found, Scene } from './scene.ts'
import { singular } from './singular.ts'
import { standsFor } from './standsFor.ts'
import { takeUp, takeUpFromHeadline } from './takeUp.ts'
import { thisOutlet } from './thisOutlet.ts'

/** Who stands in a role: by name, by pronoun or by description. Null where the report does not let us tell. `headline`: in a headline, dek or heading. */
export function whoIs(scene: Scene, place: RolePlace, headline: boolean): Found | null {
  const start = place.spans[0]?.start ?? 0
  const end = place.spans.at(-1)?.end ?? start
  const { words } = place
  const at = scene.placeOf(start, end)
  const form = formOf(words)
  const own = thisOutlet(scene, place, words, form, at)
  if (own) return own
  if (form) return byPronoun(scene, place, form, at, headline)
  const read = scene.read(words)
  const stands = government(scene, words) ?? (read && !read.noun ? government(scene, read.name) : null)
  if (stands || !read) return stands
  const called = calledBy(scene, read, words) ?? (read.noun ? nameAtEnd(scene, start, end) : null)
  if (called) return called
  return read.noun ? byDescription(scene, place, read, at, headline) : enterName(scene, read)
}

/** A country, a capital or a building that speaks, unless somebody has that name: Jordan is Jordan Pike where she is in the report. */
function government(scene: Scene, words: string): Found | null {
  const stands = /^(?:the )?\p{Lu}/u.test(words) ? standsFor(words) : null
  if (!stands) return null
  const found = scene.cast.find(words, '')?.entity
  if (found?.kind === 'person') return null
  // Washington, the United States and the U.S. are one party.
  const entity = scene.byWords.get(stands) ?? found ?? scene.cast.enter(words, '', 'government', false)
  scene.byWords.set(stands, entity)
  entity.kind = 'government'
  entity.standsFor = stands
  return { entity, rule: 'parties/stands-for' }
}

function byPronoun(scene: Scene, place: RolePlace, form: PronounForm, at: Place, headline: boolean): Found | null {
  // The first and second person follow when every speaker is known.
  if (form === 'I' || form === 'we' || form === 'you') return null
  if (headline) return headlinePronoun(scene, form, at)
  if (form === 'who' || form === 'which') return relative(scene, form, at)
  const { attribution } = place
  const other =
    place.role === 'addressee'
      ? scene.sources[place.owner]
      : place.role === 'source'
        ? scene.hearers[place.owner]
        : null
  const outer = scene.linking.attributions[scene.indexOf(attribution?.within)]
  const found = pronoun(scene, form, at, { own: attribution, outer, not: other ? [other.entity] : [] })
  if (found || form !== 'they' || at.quote < 0 || place.role !== 'source') return found
  // "They told us to sign": whoever it was, the report does not say.
  const made = scene.roster.create(place.words, 'unknown')
  made.named = false
  made.plural = true
  return { entity: made, rule: 'parties/they-at-large' }
}

function byDescription(scene: Scene, place: RolePlace, read: Name, at: Place, headline: boolean): Found | null {
  const role = roleOf(read)
  const bare = role.determiner === 'none' || role.determiner === 'owner'
  if (headline && !read.fresh && bare && !HEADLINE_PHRASE.test(read.name)) {
    const taken = takeUpFromHeadline(role, scene)
    if (taken) return taken
    const person = PARTY_NOUNS.get(role.noun) === 'person' && !role.plural
    const begun = person && place.role === 'source' ? ledeSubject(scene, role, at) : null
    if (begun) return { entity: begun, rule: 'parties/headline-lede' }
    if (person && !read.named && !read.name.includes(' ') && scene.roster.byNoun.has(role.noun)) return null
  }
  if (read.fresh) {
    const later = at.block <= scene.lede && /^an? /i.test(read.name) && !role.plural ? namedLater(scene, role) : null
    if (later) return { entity: later, rule: 'parties/named-later' }
    return { entity: scene.roster.describe(role, read.name, read.kind), rule: 'parties/unnamed' }
  }
  if (read.definite) {
    // "The director of the fuel importer" says by itself who is meant; "that person at the back" points back.
    const whole = SAYS_WHO.test(read.name) && !/^(?:that|this) /i.test(read.name)
    const taken = whole ? null : takeUp({ ...role, determiner: 'the' }, at, scene)
    // "He had promised the manager": not himself.
    const speaker = place.role === 'addressee' ? scene.sources[place.owner]?.entity : undefined
    if (taken && taken.entity !== speaker) return taken
    const later = whole && at.block <= scene.lede && !role.plural ? namedLater(scene, role) : null
    if (later) return { entity: later, rule: 'parties/named-later' }
    const made = sameWords(scene, read, role)
    return { entity: made, rule: made.named ? 'parties/institution' : 'parties/description' }
  }
  if (role.determiner === 'owner') {
    const named = at.block <= scene.lede && !role.plural && !PRONOUN_FORMS.has(role.owner)
    const later = named ? namedLater(scene, role) : null
    if (later) return { entity: later, rule: 'parties/named-later' }
    const made = possessed(scene, role, read.name, read.kind, at)
    if (read.named && made.places === 0) made.named = true
    return { entity: made, rule: 'parties/possessive' }
  }
  const body = role.plural && !read.name.includes(' ') ? bodyBefore(role, at, scene) : null
  if (body) return body
  const made = sameWords(scene, read, role)
  // "Council says": in a headline a body known by its role has no article.
  made.named ||= headline && bare && !role.plural && INSTITUTIONS.has(role.noun) && !made.mentions.length
  return { entity: made, rule: made.named ? 'parties/institution' : 'parties/unnamed' }
}

/** The party that these words describe, the same at every place that has them. */
function sameWords(scene: Scene, read: Name, role: Role): Entity {
  const key = read.name.toLowerCase().replace(/^the /, '')
  const there = scene.byWords.get(key)
  if (there) return there
  const made = scene.roster.describe(role, read.name, read.kind)
  made.named ||= read.named
  scene.byWords.set(key, made)
  return made
}

/** The description as a phrase: its noun, and what stands before it. */
function roleOf(read: Name): Role {
  const first = nounsOf(read.name)[0]
  if (first?.noun === read.noun) return first
  const plural = read.kind === 'group' && singular(read.noun) === read.noun && /s$/.test(read.noun)
  return { words: read.name, noun: read.noun, modifiers: [], determiner: 'none', owner: '', plural }
}
