import { PRONOUN_FORMS, type PronounForm } from '../../english/pronounForms.ts'

/** The form of the pronoun that these words are, if they are one: "She" → "she", but "US" is a country. */
export function formOf(words: string): PronounForm | undefined {
  return words === 'US' || words === 'IT' ? undefined : PRONOUN_FORMS.get(words.toLowerCase())
}
