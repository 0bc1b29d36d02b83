import { ANY_OFFICE } from '../../english/party/anonymous.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import type { Entity } from './entity.ts'
import { genderOf } from './genderOf.ts'
import type { Role } from './mention.ts'
import { realOf } from './realOf.ts'
import type { Place } from './salience.ts'
import type { Scene } from './scene.ts'

/** So many of those of whom the text spoke first are looked at for the first of all. */
const FIRST = 24

/**
 * Whom a headline describes by a word that the text uses of nobody ("Jockey tells stewards …"): the one with whom the lede begins, where that is somebody
 * by name of whom the word may be said. Null where it is not.
 */
export function ledeSubject(scene: Scene, role: Role, at: Place): Entity | null {
  const { blocks } = scene.linking.segmented.report
  const lede = blocks.find(block => block.kind === 'paragraph')
  if (!lede) return null
  const [first] = scene.spoken
    .slice(0, FIRST)
    .filter(one => one.start >= lede.span.start && one.end <= lede.span.end)
    .sort((a, b) => a.start - b.start)
  const one = first ? realOf(first.entity) : null
  if (!one?.named || one.kind !== 'person' || one.plural || !one.sure) return null
  const gender = genderOf(role.noun)
  if (gender && one.gender && gender !== one.gender) return null
  // "Minister’s brother met envoys, author says": whom the headline has by another word is not the author.
  const block = blocks[at.block]?.span ?? at
  const others = `${scene.text.slice(block.start, at.start)} ${scene.text.slice(at.end, block.end)}`.toLowerCase()
  if (
    one.roles.some(other => others.includes(other.noun)) ||
    one.name.split(' ').some(word => others.includes(word.toLowerCase()))
  )
    return null
  const called = one.roles.some(other => PARTY_NOUNS.get(other.noun) === 'person')
  return called && !ANY_OFFICE.has(role.noun) ? null : one
}
