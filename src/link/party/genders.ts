import type { Cast } from './cast.ts'
import type { Entity } from './entity.ts'
import type { Mention } from './mention.ts'

/** So many more votes for one than for the other settle it. */
const MAJORITY = 2

/**
 * Learns whether people are men or women from the pronouns beside their names: where a sentence names one person only, *he* or *she* after the name is
 * theirs, and so is one that opens the next sentence.
 */
export function genders(mentions: readonly Mention[], named: Cast): void {
  const votes = new Map<Entity, { he: number; she: number }>()
  let sentence = -1
  let last: Entity[] = []
  let here: Entity[] = []
  let others = 0
  for (const one of mentions) {
    if (one.sentence !== sentence) {
      last = one.sentence === sentence + 1 ? here : []
      here = []
      others = 0
      sentence = one.sentence
    }
    if (one.kind === 'name') {
      const found = named.find(one.words, one.title)?.entity
      if (found && (found.kind === 'person' || found.kind === 'unknown') && !here.includes(found)) here.push(found)
    } else if (one.kind === 'noun') {
      if (!one.apposed && !one.role.plural) others++
    } else if (one.form === 'he' || one.form === 'she') {
      const only = here.length === 1 ? here[0] : !here.length && last.length === 1 ? last[0] : undefined
      if (!only || others > 2) continue
      const count = votes.get(only) ?? { he: 0, she: 0 }
      count[one.form] += here.length && !others ? 2 : 1
      votes.set(only, count)
    }
  }
  for (const [entity, { he, she }] of votes) {
    if (
      entity.gender ||
      (entity.kind !== 'person' && (entity.kind !== 'unknown' || he + she < MAJORITY || entity.place))
    )
      continue
    entity.kind = 'person'
    entity.sure = true
    if (he >= MAJORITY * she + 1) entity.gender = 'he'
    else if (she >= MAJORITY * he + 1) entity.gender = 'she'
  }
}
