import { ANONYMOUS } from '../../english/party/anonymous.ts'
import { ANY_ONE } from '../../english/party/anybody.ts'
import { type Echo, echo } from './echo.ts'
import type { Entity } from './entity.ts'
import { join } from './introduce.ts'
import type { RolePlace } from './places.ts'
import { realOf } from './realOf.ts'
import type { Scene } from './scene.ts'

/** Joins everybody of whom only a headline speaks, and without the name, to the one by name whom the text has say the same. */
export function echoed(scene: Scene, headlines: ReadonlySet<RolePlace>, running: readonly RolePlace[]): void {
  const above = new Set([...headlines].map(place => place.spans[0]?.start))
  const below = new Set(running.map(place => (place.role === 'source' ? place.owner : -1)))
  let says: Echo | null = null
  for (const { role, owner, attribution } of headlines) {
    if (role !== 'source' || !attribution || attribution.within) continue
    const found = scene.sources[owner]
    const one = found && realOf(found.entity)
    if (!one || !isWithoutName(one) || !one.mentions.every(({ start }) => above.has(start))) continue
    says ??= echo(scene, below)
    const words = attribution.content.map(({ start, end }) => scene.text.slice(start, end)).join(' ')
    const other = says(words)
    if (other && other !== one && mayBe(one, other)) join(one, other)
  }
}

function isWithoutName({ named, plural, kind, name, roles }: Entity): boolean {
  if (named || plural || kind === 'unknown' || kind === 'document' || kind === 'group' || ANY_ONE.test(name))
    return false
  return !roles.some(({ noun }) => ANONYMOUS.has(noun))
}

function mayBe(one: Entity, other: Entity): boolean {
  if (!other.named || other.plural || (one.gender && other.gender && one.gender !== other.gender)) return false
  return other.kind !== 'document' && (one.kind === 'person') === (other.kind === 'person')
}
