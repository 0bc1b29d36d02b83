import { FUNCTION_WORDS } from '../../english/functionWords.ts'
import type { Token } from './tokens.ts'

/** Small words that FUNCTION_WORDS leaves out. */
const SMALL = /^(?:a|i|is|in|was|of|for|at|all|to|my|by|on|as|or|has|will|also|we|us|so|do|did|does|no|can|may|just)$/

/** Does a word tell something by itself? */
export function tells({ word }: Pick<Token, 'word'>): boolean {
  return !FUNCTION_WORDS.has(word) && !SMALL.test(word)
}
