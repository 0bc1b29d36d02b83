import type { Cast } from './cast.ts'
import type { Entity } from './entity.ts'
import type { Mention } from './mention.ts'

/** So many more votes for one than for the other settle it. */
const MAJORITY = 2
/** Whom a report names so often it is about, and a pronoun away from the name may be his or hers. */
const LEAD_LEAST = 3

/**
 * Learns whether people are men or women from the pronouns beside their names: where a sentence names one person only, *he* or *she* after the name is
 * theirs, and so is one that opens the next sentence; but not where the man or woman whom the report is about may be meant.
 */
export function genders(mentions: readonly Mention[], named: Cast): void {
  const found = new Map<Mention, Entity>()
  const counts = new Map<Entity, number>()
  for (const one of mentions) {
    const entity = one.kind === 'name' ? named.find(one.words, one.title)?.entity : undefined
    if (!entity || (entity.kind !== 'person' && entity.kind !== 'unknown') || /^the /i.test(entity.name)) continue
    found.set(one, entity)
    counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  const leads = new Map<Entity['gender'], Entity>()
  for (const [entity, count] of counts)
    if (entity.gender && count >= Math.max(LEAD_LEAST, (counts.get(leads.get(entity.gender) ?? entity) ?? 0) + 1))
      leads.set(entity.gender, entity)
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
    const entity = found.get(one)
    if (entity) {
      if (!here.includes(entity) && (entity.sure || one.standing === 'subject')) here.push(entity)
    } else if (one.kind === 'noun') {
      if (!one.apposed && !one.role.plural) others++
    } else if (one.kind === 'pronoun' && (one.form === 'he' || one.form === 'she')) {
      const only = here.length === 1 ? here[0] : !here.length && last.length === 1 ? last[0] : undefined
      if (!only || others > 2 || (leads.get(one.form) ?? only) !== only) continue
      const count = votes.get(only) ?? { he: 0, she: 0 }
      count[one.form] += here.length && !others ? 2 : 1
      votes.set(only, count)
    }
  }
  for (const [entity, { he, she }] of votes) {
    const unsure =
      entity.kind !== 'person' && (entity.place || he + she < MAJORITY || (counts.get(entity) ?? 0) < MAJORITY)
    if (entity.gender || unsure) continue
    entity.kind = 'person'
    entity.sure = true
    if (he >= MAJORITY * she + 1) entity.gender = 'he'
    else if (she >= MAJORITY * he + 1) entity.gender = 'she'
  }
}
