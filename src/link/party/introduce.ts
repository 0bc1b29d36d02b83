import { ANONYMOUS, STAYS_UNNAMED } from '../../english/party/anonymous.ts'
import { ONE_OF } from '../../english/party/source.ts'
import { PRONOUN_FORMS } from '../../english/pronounForms.ts'
import type { Entity } from './entity.ts'
import type { Role } from './mention.ts'
import { realOf } from './realOf.ts'
import type { Scene } from './scene.ts'
import { MOST_CALLED, sameOffice } from './takeUp.ts'

/**
 * Joins somebody without a name to the name that comes later, where only one fits: "a former auditor" is "the auditor, Yolanda Marsh", and the bus driver of
 * the lede is whom the next paragraph names without a word on who he is.
 */
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
    join(one, entity)
  }
  if (!scene.orphans.has(entity)) return
  const fit = [...new Set(scene.ledes.map(realOf))].filter(one => one.seen < start && fits(scene, one, entity))
  const whole = fit.length > 1 ? fit.filter(one => !one.roles.some(role => PRONOUN_FORMS.has(role.owner))) : fit
  const one = whole.length === 1 ? whole[0] : undefined
  if (one) join(one, entity)
}

/** Makes somebody without a name the one who has it. */
export function join(one: Entity, entity: Entity): void {
  one.is = entity
  entity.roles.push(...one.roles)
  entity.descriptions.push(one.name)
  entity.gender ??= one.gender
  entity.seen = Math.max(entity.seen, one.seen)
}

/** Whether somebody whom the lede describes may be this person. */
function fits(scene: Scene, one: Entity, entity: Entity): boolean {
  if (one.named || one.kind !== 'person' || one.plural || one.places === 0 || ONE_OF.test(one.name)) return false
  if (one.roles.some(role => role.determiner === 'count')) return false
  if (one.gender && entity.gender && one.gender !== entity.gender) return false
  return (
    !one.roles.some(role => ANONYMOUS.has(role.noun) && !role.modifiers.includes('former')) &&
    !STAYS_UNNAMED.test(scene.text.slice(one.mentions[0]?.start ?? 0, one.seen))
  )
}
