import { nounKind } from './nounKind.ts'
import { singular } from './singular.ts'
import { unprefixed } from './unprefixed.ts'

/** Whether a word is a noun for a party, one or several. Lower case. */
export function isNoun(low: string): boolean {
  return nounKind(low) !== undefined || nounKind(singular(unprefixed(low))) !== undefined
}
