import { ABOUT_CLAIMS } from '../english/check/takesUp.ts'
import { FUNCTION_WORDS } from '../english/functionWords.ts'

const TELLING = /[\p{L}\p{N}]{4,}/gu

/** Words in small letters, without the mark of the plural and without those that speak of any claim. */
export function tellingWords(text: string): Set<string> {
  const all = [...text.toLowerCase().matchAll(TELLING)].map(([word]) => word.replace(/s$/, ''))
  return new Set(all.filter(word => !FUNCTION_WORDS.has(word) && !ABOUT_CLAIMS.test(word)))
}
