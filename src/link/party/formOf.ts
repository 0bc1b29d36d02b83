import { NO_PRONOUNS, PRONOUN_FORMS, type PronounForm } from '../../english/pronounForms.ts'

const LONGEST = Math.max(...[...PRONOUN_FORMS.keys()].map(word => word.length))

/** The form of the pronoun that these words are, if they are one: "She" → "she", but "US" is a country and "WHO" a body. */
export function formOf(words: string): PronounForm | undefined {
  return words.length > LONGEST || NO_PRONOUNS.has(words) ? undefined : PRONOUN_FORMS.get(words.toLowerCase())
}
