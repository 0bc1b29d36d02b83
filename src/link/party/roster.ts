import { INSTITUTIONS } from '../../english/institutions.ts'
import { OWN } from '../../english/party/phrase.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import type { Party } from '../../record/record.ts'
import type { Entity } from './entity.ts'
import { genderOf } from './genderOf.ts'
import type { Role } from './mention.ts'

/** Everybody and everything found so far, and by which nouns they were called. */
export interface Roster {
  readonly entities: readonly Entity[]
  readonly byNoun: ReadonlyMap<string, readonly Entity[]>
  create(words: string, kind: Party['kind']): Entity
  /** Makes somebody who is known by a description. */
  describe(role: Role, words: string, kind: Party['kind']): Entity
  /** Says that somebody was called so. */
  call(entity: Entity, role: Role): void
}

export function roster(): Roster {
  const entities: Entity[] = []
  const byNoun = new Map<string, Entity[]>()
  const create = (words: string, kind: Party['kind']): Entity => {
    const entity: Entity = {
      order: entities.length,
      name: words,
      kind,
      named: true,
      sure: false,
      gender: null,
      plural: false,
      place: false,
      descriptions: [],
      roles: [],
      owner: null,
      standsFor: null,
      mentions: [],
      places: 0,
      issues: false,
      seen: -1,
      is: null,
    }
    entities.push(entity)
    return entity
  }
  const call = (entity: Entity, role: Role) => {
    const kind = PARTY_NOUNS.get(role.noun)
    if (entity.kind === 'person' && kind && kind !== 'person') return
    if (entity.kind === 'person') entity.gender ??= genderOf(role.noun)
    const there = byNoun.get(role.noun)
    if (!there) byNoun.set(role.noun, [entity])
    else if (there.at(-1) !== entity && (there.length > FEW || !there.includes(entity))) there.push(entity)
  }
  const describe = (role: Role, words: string, kind: Party['kind']): Entity => {
    const entity = create(words, kind)
    // A body known by its role is named by it: "the council", "her ministry".
    entity.named =
      INSTITUTIONS.has(role.noun) && (role.determiner === 'the' || role.determiner === 'owner') && !OWN.test(role.owner)
    entity.sure = kind === 'person'
    entity.plural = role.plural
    entity.roles.push(role)
    entity.gender = kind === 'person' ? genderOf(role.noun) : null
    // "My office" in a quotation is somebody's own word for it.
    if (role.noun && !OWN.test(role.owner)) call(entity, role)
    return entity
  }
  return { entities, byNoun, create, describe, call }
}

/** A noun that so many are called by is entered again rather than looked for, which would cost more with every one. */
const FEW = 64
