import { PEOPLES } from '../../english/governments.ts'
import { NEUTRAL_MODIFIERS } from '../../english/party/neutralModifiers.ts'
import { PRONOUN_FORMS } from '../../english/pronounForms.ts'
import type { Role } from './mention.ts'

/** The words that tell one bearer of a noun from another, a people by its country: "norwegian" and "Norway's" are the same. */
export function tellingWords(role: Role): Set<string> {
  const all = role.modifiers.filter(word => !NEUTRAL_MODIFIERS.has(word))
  if (role.owner && !PRONOUN_FORMS.has(role.owner)) all.push(role.owner)
  return new Set(all.map(word => PEOPLES.get(word) ?? word))
}
