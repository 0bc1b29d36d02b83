import { ISSUED } from '../../english/releases.ts'
import type { Entity } from './entity.ts'
import { introduce } from './introduce.ts'
import { kindOf } from './kindOf.ts'
import type { Mention, NounMention } from './mention.ts'
import { possessed } from './possessed.ts'
import { pronoun } from './pronoun.ts'
import { relative } from './relative.ts'
import type { Place } from './salience.ts'
import type { Scene } from './scene.ts'
import { takeUp } from './takeUp.ts'

/** So far back stands what a body issues, in UTF-16 code units. */
const ISSUED_BEFORE = 30

/**
 * Takes note of somebody whom the running text speaks of outside any role, so that pronouns and descriptions after it know. `aside` is for what begins the
 * words of a source or stands inside them ("a spokesman for *Halcyon*"): names and bodies only, and worth less.
 */
export function hear(scene: Scene, one: Mention, aside: 'first' | 'inside' | null): void {
  const at = scene.placeOf(one.start, one.end)
  if (one.kind === 'name') {
    const entity =
      scene.cast.find(one.words, one.title)?.entity ?? scene.cast.enter(one.words, one.title, 'unknown', false)
    if (entity.seen < 0) introduce(scene, entity, one.roles, at.start)
    scene.touch(entity, at, aside ? 'oblique' : one.standing)
    entity.issues ||= ISSUED.test(scene.text.slice(Math.max(0, one.start - ISSUED_BEFORE), one.start))
    entity.mentions.push({ start: one.start, end: one.end })
  } else if (one.kind === 'noun') {
    const body =
      aside === 'inside' && one.role.determiner === 'the' && !one.role.plural && kindOf(one.role) !== 'person'
    if (!one.apposed && (!aside || body)) scene.touch(who(scene, one, at), at, aside ? 'oblique' : one.standing)
  } else if (aside) {
    return
  } else if (one.form !== 'I' && one.form !== 'we' && one.form !== 'you') {
    const found =
      one.form === 'who' || one.form === 'which'
        ? relative(scene, one.form, at)
        : pronoun(scene, one.form, at, { outer: scene.holding(one) })
    if (found) scene.touch(found.entity, at, one.standing)
  }
}

function who(scene: Scene, { role }: NounMention, at: Place): Entity {
  const kind = kindOf(role)
  if (role.determiner === 'owner') return possessed(scene, role, role.words, kind, at)
  if (role.determiner === 'the' || role.determiner === 'that')
    return takeUp(role, at, scene)?.entity ?? scene.roster.describe(role, role.words, kind)
  if (role.determiner !== 'none') return scene.roster.describe(role, role.words, kind)
  const key = role.words.toLowerCase()
  const there = scene.byWords.get(key) ?? scene.roster.describe(role, role.words, kind)
  scene.byWords.set(key, there)
  return there
}
