import { INVERSE } from '../../english/party/inverse.ts'
import { PRONOUN_FORMS } from '../../english/pronounForms.ts'
import type { Party } from '../../record/record.ts'
import type { Entity } from './entity.ts'
import { genderOf } from './genderOf.ts'
import type { Role } from './mention.ts'
import { pronoun } from './pronoun.ts'
import { realOf } from './realOf.ts'
import type { Place } from './salience.ts'
import type { Scene } from './scene.ts'
import { MOST_CALLED } from './takeUp.ts'

/** Somebody's lawyer, office or sister: one party for the same owner and noun, and the one named for it where the report names one. */
export function possessed(scene: Scene, role: Role, words: string, kind: Party['kind'], at: Place): Entity {
  const owner = ownerOf(scene, role, at)
  const key = owner ? `${owner.order}:${role.noun}` : words.toLowerCase()
  const there =
    scene.byOwner.get(key) ?? bodyOf(scene, role) ?? relation(scene, role, owner) ?? inverse(scene, role, owner)
  const made = there ?? scene.roster.describe(role, words, kind)
  if (!there) made.owner = owner
  scene.byOwner.set(key, made)
  return realOf(made)
}

function ownerOf(scene: Scene, role: Role, at: Place): Entity | null {
  const form = PRONOUN_FORMS.get(role.owner)
  if (form === 'he' || form === 'she' || form === 'it' || form === 'they')
    return pronoun(scene, form, at)?.entity ?? null
  return form ? null : called(scene, role.owner)
}

/** "Kenya’s central bank" is the Central Bank of Kenya, where the report has that. */
function bodyOf(scene: Scene, { owner, modifiers, noun }: Role): Entity | undefined {
  if (owner === '' || PRONOUN_FORMS.has(owner)) return undefined
  const words = `${[...modifiers, noun].join(' ')} of ${owner}`
  const found = scene.cast.find(words, '')
  return found?.rule === 'parties/name' && found.entity.kind !== 'person' ? found.entity : undefined
}

/** The one whom the report names as somebody's lawyer, sister or spokesman, where the somebody may be the same. */
function relation(scene: Scene, role: Role, owner: Entity | null): Entity | undefined {
  const fit = [...new Set((scene.roster.byNoun.get(role.noun) ?? []).slice(-MOST_CALLED).map(realOf))].filter(
    one =>
      one.named &&
      !one.plural &&
      one !== owner &&
      one.roles.some(
        other =>
          other.noun === role.noun &&
          other.determiner === 'owner' &&
          (PRONOUN_FORMS.has(other.owner) || (owner !== null && called(scene, other.owner) === owner)),
      ),
  )
  return fit.length === 1 ? fit[0] : undefined
}

/** "Her husband", of somebody who was called "Orrick’s widow": Orrick. */
function inverse(scene: Scene, role: Role, owner: Entity | null): Entity | undefined {
  const nouns = owner ? INVERSE.get(role.noun) : undefined
  const gender = genderOf(role.noun)
  for (const other of owner?.roles ?? []) {
    if (!nouns?.includes(other.noun) || other.determiner !== 'owner' || PRONOUN_FORMS.has(other.owner)) continue
    const one = called(scene, other.owner)
    if (one && one !== owner && one.kind === 'person' && (!gender || one.gender !== (gender === 'he' ? 'she' : 'he')))
      return one
  }
  return undefined
}

function called(scene: Scene, owner: string): Entity | null {
  return scene.cast.find(owner.charAt(0).toUpperCase() + owner.slice(1), '')?.entity ?? null
}
