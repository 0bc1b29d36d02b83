import { GENDERS } from '../../english/genders.ts'

/** Whether a noun is for a man or for a woman: "spokeswoman", "father-of-two"; null where it is for both. Lower case. */
export function genderOf(noun: string): 'he' | 'she' | null {
  return (
    GENDERS.get(noun.split('-of-')[0] ?? '') ??
    (/woman$/.test(noun) ? 'she' : /man$/.test(noun) && noun !== 'human' ? 'he' : null)
  )
}
