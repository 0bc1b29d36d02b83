import type { PronounForm } from '../../english/pronounForms.ts'
import type { Entity } from './entity.ts'

/** The outlet, as its reporters speak of it. */
const OUTLET = /^(?:I|me|we|us)$/i

/** How well a pronoun may stand for somebody: 1 fully, 0 not at all. */
export function agreement(form: PronounForm, one: Entity): number {
  const { kind, gender, plural } = one
  if (one.place && form !== 'which') return 0
  if (OUTLET.test(one.name)) return 0
  switch (form) {
    case 'he':
    case 'she':
      if (plural || gender === (form === 'he' ? 'she' : 'he')) return 0
      // A name that nothing shows to be a person's is rather a village's.
      if (kind !== 'person') return 0
      return (gender ? 1 : 0.7) * (one.sure ? 1 : 0.15) * (one.named || one.places ? 1 : gender ? 0.8 : 0.65)
    case 'it':
      // Of the public nobody says *it*.
      if (plural || kind === 'person' || gender || one.roles.some(({ noun }) => noun === 'public')) return 0
      return kind === 'group' ? 0.7 : kind === 'unknown' ? 0.8 : 1
    case 'they':
      if (plural) return kind === 'document' ? 0.3 : 1.3
      if (kind === 'person') return gender || one.named ? 0 : 0.3
      return kind === 'group' ? 1 : kind === 'document' ? 0.1 : 0.5
    case 'who':
      return kind === 'person' || kind === 'group' ? 1 : 0
    case 'which':
      return kind === 'person' ? 0 : 1
    default:
      return 0
  }
}
