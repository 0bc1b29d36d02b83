import { EMPTY_IN_NAMES } from '../english/ledger/sources.ts'
import { stem } from './stem.ts'
import { tokens } from './tokens.ts'

/** The words of a name or a description that tell it from others, in order. */
export function nameWords(name: string): string[] {
  return tokens(name, { start: 0, end: name.length })
    .map(({ word }) => word)
    .filter(word => !EMPTY_IN_NAMES.has(word))
    .map(stem)
}
