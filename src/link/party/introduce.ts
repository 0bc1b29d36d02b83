import type { Entity } from './entity.ts'
import type { Role } from './mention.ts'
import type { Scene } from './scene.ts'
import { MOST_CALLED, sameOffice } from './takeUp.ts'

/** "A former auditor" is whom "the auditor, Yolanda Marsh," names later: joins the one without a name to the name where only one fits. */
export function introduce(scene: Scene, entity: Entity, roles: readonly Role[], start: number): void {
  for (const role of roles) {
    if (role.determiner !== 'the' && role.determiner !== 'owner') continue
    const before = (scene.roster.byNoun.get(role.noun) ?? [])
      .slice(-MOST_CALLED)
      .filter(
        one =>
          one !== entity &&
          !one.named &&
          !one.is &&
          !one.plural &&
          one.seen >= 0 &&
          one.seen < start &&
          sameOffice(one, role),
      )
    const one = before.length === 1 ? before[0] : undefined
    if (!one || (role.determiner === 'owner' && !one.roles.some(other => other.determiner === 'owner'))) continue
    one.is = entity
    entity.gender ??= one.gender
    entity.seen = Math.max(entity.seen, one.seen)
  }
}
