import { SAME_OFFICE } from '../../english/sameOffice.ts'
import type { Entity } from './entity.ts'
import type { Role } from './mention.ts'
import { realOf } from './realOf.ts'
import type { Scene } from './scene.ts'
import { MOST_CALLED, sameOffice } from './takeUp.ts'

/** Whom a lede's "a former auditor" turns out to be: the only one below who is named and called so, or null. */
export function namedLater(scene: Scene, role: Role): Entity | null {
  const called = [role.noun, ...(SAME_OFFICE.get(role.noun) ?? [])].flatMap(noun =>
    (scene.roster.byNoun.get(noun) ?? []).slice(0, MOST_CALLED),
  )
  const fit = [...new Set(called.map(realOf))].filter(one => one.named && one.kind === 'person' && !one.plural)
  const one = fit.length === 1 ? fit[0] : undefined
  return one && one.seen < 0 && sameOffice(one, role, true) ? one : null
}
