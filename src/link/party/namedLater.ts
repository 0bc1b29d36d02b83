import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { SAME_OFFICE } from '../../english/sameOffice.ts'
import type { Entity } from './entity.ts'
import { firstReported } from './firstReported.ts'
import type { Role } from './mention.ts'
import { realOf } from './realOf.ts'
import type { Scene } from './scene.ts'
import { MOST_CALLED, sameOffice } from './takeUp.ts'

/** A title before a name and nothing else; every scholar is a "Dr". */
const TITLE = /^(?!Dr|Doctor|Prof)\p{Lu}\p{L}*\.?(?: \p{Lu}\p{L}*\.?)?$/u

/** Whom a lede's "a former auditor" turns out to be: the only one below who is named and called so, or null. */
export function namedLater(scene: Scene, role: Role): Entity | null {
  if (PARTY_NOUNS.get(role.noun) === 'publication') {
    const one = firstReported(scene)
    one?.roles.push(role)
    if (one) scene.roster.call(one, role)
    return one
  }
  const nouns = [role.noun, ...(SAME_OFFICE.get(role.noun) ?? [])]
  const called = nouns.flatMap(noun => (scene.roster.byNoun.get(noun) ?? []).slice(0, MOST_CALLED))
  const fit = [...new Set(called.map(realOf))].filter(one => one.named && one.kind === 'person' && !one.plural)
  const one = fit.length === 1 ? fit[0] : undefined
  if (!one || one.seen >= 0) return null
  // "A fire captain" may be "Capt. Lena Marsh", but "a former minister" is not "the health minister, Lena Marsh".
  const titled = one.roles.every(other => !nouns.includes(other.noun) || TITLE.test(other.words))
  return sameOffice(one, role, !titled) ? one : null
}
