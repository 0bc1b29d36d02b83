import { ASKING_WORDS } from '../english/askingWords.ts'
import { FUNCTION_WORDS } from '../english/functionWords.ts'
import { MONTHS } from '../english/months.ts'
import { nameKey } from '../english/nameKey.ts'
import { WEEKDAYS } from '../english/weekdays.ts'

/** Letters of a word that can tell what a text is about, at least. */
const LEAST_LETTERS = 4
/** The words of a text that tell what it is about, without their endings; when it was and that somebody was asked does not. */
export function matter(text: string): Set<string> {
  const words = nameKey(text)
    .split(' ')
    .filter(word => word.length >= LEAST_LETTERS && !FUNCTION_WORDS.has(word))
    .filter(word => !ASKING_WORDS.has(word) && !MONTHS.has(word) && !WEEKDAYS.has(word))
    .map(word => (word.length > LEAST_LETTERS + 1 ? word.replace(/(?:ings?|ed|es|s|e)$/, '') : word))
  return new Set(words.filter(word => !ASKING_WORDS.has(word)))
}
