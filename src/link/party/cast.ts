import { ACRONYM_SKIPS } from '../../english/acronymSkips.ts'
import { GENDERS } from '../../english/genders.ts'
import { GIVEN_NAMES } from '../../english/givenNames.ts'
import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import { FOREIGN_ARTICLES } from '../../english/party/capitals.ts'
import { FIRM_NOUNS } from '../../english/party/firms.ts'
import { KNOWN_OUTLETS } from '../../english/party/knownOutlets.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { PLACE_WORDS, TOWN_WORDS } from '../../english/placeWords.ts'
import { POSTNOMINALS } from '../../english/postnominals.ts'
import { PUBLICATION_WORDS } from '../../english/publicationWords.ts'
import { TITLES } from '../../english/titles.ts'
import type { Party } from '../../record/record.ts'
import type { Entity } from './entity.ts'
import type { Mention, Role } from './mention.ts'
import { nounKind } from './nounKind.ts'

/** Everybody whom the report names, under every form of the name. */
export interface Cast {
  /** Whom these words name, and by which rule; null where nobody or more than one has such a name. `title` is "Mrs" where it stands before them. */
  find(words: string, title: string): { readonly entity: Entity; readonly rule: string } | null
  /** Enters a name that the running text does not have, or has otherwise. */
  enter(words: string, title: string, kind: Party['kind'], personal: boolean): Entity
}

interface Known {
  readonly words: string
  /** The sentence that has it first. */
  readonly sentence: number
  readonly count: number
  readonly titles: Set<string>
  readonly roles: Role[]
  readonly articles: number
  readonly human: boolean
  readonly thing: boolean
  readonly located: number
  readonly possessive: number
}

/** Who stands for pictures, beside a name; elsewhere a thing. */
const MODEL = 'model'
/** A family name that so many have tells nobody apart, and looking through them would cost more with every one. */
const MOST_KIN = 64

/** Makes the cast from the names in the running text; `create` makes an entity. */
export function cast(
  mentions: readonly Mention[],
  short: ReadonlyMap<string, string>,
  create: (name: string, kind: Party['kind']) => Entity,
): Cast {
  const known = gather(mentions)
  const courteous = new Set(known.filter(one => one.titles.size > 0).map(one => keyOf(one.words)))
  const articled = new Set(known.filter(one => one.articles > 0).map(one => keyOf(one.words)))
  const introduced = new Map<Entity, number>()
  const byName = new Map<string, Entity>()
  const byPart = new Map<string, Set<Entity>>()
  const byFirst = new Map<string, Set<Entity>>()
  const byInitials = new Map<string, Set<Entity>>()

  const since = (one: Entity) => introduced.get(one) ?? 0
  const enter = (words: string, title: string, kind: Party['kind'], personal: boolean): Entity => {
    const key = keyOf(words)
    const there = byName.get(key)
    if (there) return there
    const parts = words.split(' ')
    // "R. Sudhakara Marar" is Sudhakara Marar, "Jenny L. Town" is Jenny Town.
    const kin = personal && parts.length > 1 ? byPart.get(familyOf(words)) : undefined
    const same = kin && kin.size < MOST_KIN ? [...kin].find(one => samePerson(one.name, words)) : undefined
    const entity = same ?? create(words, kind)
    byName.set(key, entity)
    // "Ms A", "Witness B": a letter is no name.
    if (words.length === 1) entity.named = false
    if (same) {
      if (words.length > same.name.length) same.name = words
    } else {
      if (personal && parts.length > 1) {
        put(byPart, familyOf(words), entity)
        put(byPart, given(words), entity)
      } else if (parts.length > 1) {
        put(byFirst, keyOf(parts[0] ?? ''), entity)
        put(byFirst, keyOf(parts.at(-1) ?? ''), entity)
        const two = parts.slice(0, 2).join(' ')
        if (parts.length > 2) put(byFirst, keyOf(two), entity)
        for (const initials of acronyms(words)) put(byInitials, initials, entity)
      }
    }
    const gender =
      GENDERS.get(bare(title)) ?? (personal && parts.length > 1 ? GIVEN_NAMES.get(bare(parts[0])) : undefined)
    if (gender && personal) entity.gender ??= gender
    return entity
  }

  // Names of several words first, so that a word alone finds the name it is part of.
  const several = known.filter(one => one.words.includes(' '))
  const aliased = (words: string) => byName.get(keyOf(short.get(keyOf(words)) ?? ''))
  for (const one of [...several.filter(person), ...several.filter(one => !person(one))]) {
    const personal = person(one)
    const entity = enter(one.words, [...one.titles][0] ?? '', personal ? 'person' : kindOf(one), personal)
    introduced.set(entity, Math.min(introduced.get(entity) ?? one.sentence, one.sentence))
    if (!personal && entity.name === one.words) entity.name = titled(one)
    for (const title of one.titles) entity.gender ??= GENDERS.get(bare(title)) ?? null
    entity.roles.push(...one.roles)
    if (
      personal &&
      (one.titles.size || one.human || one.roles.length || GIVEN_NAMES.has(bare(one.words.split(' ')[0])))
    )
      entity.sure = true
    entity.place = entity.kind === 'unknown' && !one.roles.length && one.located === one.count
  }
  // A family name that stands alone somewhere is a person's.
  for (const one of known) {
    if (one.words.includes(' ')) continue
    const people = [...(byPart.get(keyOf(one.words)) ?? [])]
    for (const kin of people)
      if (familyOf(kin.name) === keyOf(one.words) || (people.length === 1 && one.titles.size)) kin.sure = true
  }
  // Then those of one word that are part of no other and of which something shows what they are.
  for (const one of known) {
    if (one.words.includes(' ') || byPart.has(keyOf(one.words))) continue
    const whole = found(one.words, '')?.entity
    // "The Times" that speaks before the Financial Times is another.
    if (whole && (whole.kind !== 'publication' || since(whole) <= one.sentence)) continue
    const personal =
      one.titles.size > 0 ||
      one.human ||
      one.roles.some(role => nounKind(role.noun) === 'person') ||
      (!one.articles && GIVEN_NAMES.has(bare(one.words)))
    // "Farrow's" is a shop where the name never goes without.
    const words = one.possessive === one.count && one.count > 1 ? `${one.words}'s` : one.words
    const title = [...one.titles][0] ?? ''
    const entity = enter(words, title, personal ? 'person' : kindOf(one), personal)
    if (!personal && entity.name === one.words) entity.name = titled(one)
    entity.roles.push(...one.roles)
    entity.place = entity.kind === 'unknown' && !one.roles.length && one.located === one.count
    if (personal) entity.sure = true
    if (title && entity.name === one.words) entity.name = `${title} ${one.words}`
    if (personal) entity.gender ??= GENDERS.get(bare(title)) ?? GIVEN_NAMES.get(bare(one.words)) ?? null
  }
  return { enter, find: found }

  /** "Valstad" is a town and not the newspaper Dagens Valstad, which would be "the Valstad". */
  function isTown({ kind }: Entity, words: string): boolean {
    const key = keyOf(words)
    if (kind !== 'publication' || PUBLICATION_WORDS.has(key)) return false
    return !/^the /i.test(words) && !articled.has(key)
  }

  function found(words: string, title: string): { readonly entity: Entity; readonly rule: string } | null {
    const key = keyOf(words)
    const gender = GENDERS.get(bare(title))
    const exact = byName.get(key)
    const alias = aliased(words)
    if (alias) return { entity: alias, rule: 'parties/acronym' }
    if (exact && (words.includes(' ') || !byPart.has(key)))
      return {
        entity: exact,
        rule: exact.kind === 'person' && words.includes(' ') ? 'parties/full-name' : 'parties/name',
      }
    const fits = (one: Entity) => !gender || !one.gender || one.gender === gender
    const kin = byPart.get(key)
    if (kin && kin.size > MOST_KIN) return null
    const people = [...(kin ?? [])].filter(fits)
    const family = people.filter(one => familyOf(one.name) === key)
    const [first, second] = (family.length ? family : people).sort((a, b) => since(a) - since(b))
    // Where the report has "Mr. Arden", "Arden" alone is Arden Paper, of which it spoke before him.
    const house =
      title || !first || !courteous.has(key)
        ? undefined
        : [...(byFirst.get(key) ?? [])].find(one => keyOf(one.name).startsWith(`${key} `))
    if (house && first && since(house) <= since(first)) return { entity: house, rule: 'parties/short-name' }
    if (first) {
      const rule = family.length ? 'parties/family-name' : 'parties/first-name'
      if (!second) return { entity: first, rule }
      // Of a family the one who is brought in first is meant by the family's name alone.
      return gender || !family.length || since(first) === since(second) ? null : { entity: first, rule }
    }
    if (gender) return null
    const short = [...(byFirst.get(key) ?? [])]
    const initials = [...(byInitials.get(words.replace(/^the /i, '').replace(/\./g, '')) ?? [])]
    if (initials.length === 1 && initials[0]) return { entity: initials[0], rule: 'parties/acronym' }
    // "Orbis" is Orbis Cardio, but "National" is no Safety Authority.
    if (
      short.length === 1 &&
      short[0] &&
      !ORGANISATION_WORDS.has(key) &&
      !PLACE_WORDS.has(key) &&
      distinctive(short[0], key) &&
      !isTown(short[0], words)
    )
      return { entity: short[0], rule: 'parties/short-name' }
    return null
  }
}

function gather(mentions: readonly Mention[]): Known[] {
  const all = new Map<
    string,
    {
      words: string
      sentence: number
      count: number
      titles: Set<string>
      roles: Role[]
      articles: number
      human: boolean
      thing: boolean
      located: number
      possessive: number
    }
  >()
  for (const one of mentions) {
    if (one.kind !== 'name') continue
    const there = all.get(keyOf(one.words)) ?? {
      words: one.words,
      sentence: one.sentence,
      count: 0,
      titles: new Set<string>(),
      roles: [],
      articles: 0,
      human: false,
      thing: false,
      located: 0,
      possessive: 0,
    }
    there.count++
    if (one.title) there.titles.add(one.title)
    there.roles.push(...one.roles)
    if (one.article) there.articles++
    if (one.located) there.located++
    if (one.possessive) there.possessive++
    there.human ||= one.human
    there.thing ||= one.thing
    all.set(keyOf(one.words), there)
  }
  return [...all.values()]
}

/** Whether the report speaks of this name as of a person. */
function person(one: Known): boolean {
  const words = one.words.split(' ')
  if (KNOWN_OUTLETS.has(keyOf(one.words))) return false
  if (one.titles.size || one.human) return true
  if (one.thing || TOWN_WORDS.has(bare(words.at(-1)))) return false
  if (
    words.length > 5 ||
    words.some(word => /\d|&/.test(word) || (/^\p{Lu}{2,}s?$/u.test(word) && !POSTNOMINALS.has(bare(word))))
  )
    return false
  if (one.articles || /^the /i.test(one.words)) return false
  if (words.length === 2 && FOREIGN_ARTICLES.has(bare(words[0]))) return false
  if (one.roles.some(isFirm)) return false
  const kinds = one.roles
    .map(
      role =>
        (MODEL === role.noun ? 'person' : PARTY_NOUNS.get(role.noun)) ??
        (TITLES.get(role.noun) === 'office' ? 'person' : undefined),
    )
    .filter(Boolean)
  if (kinds.includes('person')) return true
  if (kinds.length) return false
  if (GIVEN_NAMES.has(bare(words[0]))) return !words.slice(1).every(word => ORGANISATION_WORDS.has(bare(word)))
  if (
    words.some(
      word => ORGANISATION_WORDS.has(bare(word)) || PUBLICATION_WORDS.has(bare(word)) || PLACE_WORDS.has(bare(word)),
    )
  )
    return false
  return (
    words.length <= 4 && !words.some(word => /^(?:of|for|and|the|on)$/.test(word)) && !TITLES.has(bare(words.at(-1)))
  )
}

/** "his lawyers Arden Pike" */
function isFirm({ plural, words }: Role): boolean {
  return plural && FIRM_NOUNS.has(bare(words.split(' ').at(-1)))
}

/** A body's name keeps the article that it never goes without: "the White House". */
function titled(one: Known): string {
  return one.articles === one.count && !/^the /i.test(one.words) ? `the ${one.words}` : one.words
}

function kindOf(one: Known): Party['kind'] {
  if (KNOWN_OUTLETS.has(keyOf(one.words))) return 'publication'
  const words = one.words.split(' ').map(bare)
  if (one.roles.some(isFirm)) return 'organisation'
  for (const role of one.roles) {
    const kind = PARTY_NOUNS.get(role.noun)
    if (kind && kind !== 'person') return kind
  }
  if (words.some(word => word === '&' || ORGANISATION_WORDS.has(word))) return 'organisation'
  if (words.some(word => PUBLICATION_WORDS.has(word))) return 'publication'
  return one.thing && one.located < one.count ? 'organisation' : 'unknown'
}

function samePerson(a: string, b: string): boolean {
  const x = a.split(' ').map(bare)
  const y = b.split(' ').map(bare)
  const [long, short] = x.length >= y.length ? [x, y] : [y, x]
  if (short.length < 2) return false
  // Every word of the shorter stands in the longer, in order, and the last is the same.
  let at = 0
  for (const word of short) {
    const next = long.indexOf(word, at)
    if (next < 0) return false
    at = next + 1
  }
  return at === long.length
}

/** A short form must be the beginning of a name, or a last word that is no common noun but a paper's: "the Post". */
function distinctive({ name, kind }: Entity, key: string): boolean {
  const words = name.split(' ')
  // "Arden" is the town and not The Arden Herald.
  if (keyOf(name).startsWith(`${key} `)) return kind !== 'publication'
  return (kind === 'publication' && PUBLICATION_WORDS.has(key)) || !PARTY_NOUNS.has(bare(words.at(-1)))
}

/** What a body's name is shortened to: the initials of its words with a capital, with and without those of *of*, *and*, *the*. */
function acronyms(words: string): string[] {
  const parts = words.replace(/^the /i, '').split(/[ -]/)
  const all = parts.map(word => word[0]?.toUpperCase() ?? '').join('')
  const capitals = parts
    .filter(word => !ACRONYM_SKIPS.has(word.toLowerCase()))
    .map(word => word[0]?.toUpperCase() ?? '')
    .join('')
  return [...new Set([all, capitals, capitals.length > 3 ? capitals.slice(0, 3) : ''])].filter(one => one.length >= 2)
}

function put(map: Map<string, Set<Entity>>, key: string, entity: Entity): void {
  if (!key) return
  const there = map.get(key) ?? new Set()
  there.add(entity)
  map.set(key, there)
}

function familyOf(full: string): string {
  const words = full.split(' ')
  while (words.length > 1 && POSTNOMINALS.has(bare(words.at(-1)))) words.pop()
  return keyOf(words.at(-1) ?? '')
}

function given(full: string): string {
  const first = full.split(' ')[0] ?? ''
  return /^\p{Lu}\.?$/u.test(first) ? '' : keyOf(first)
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s?$/, '')
}

function bare(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/\.$/, '')
}
