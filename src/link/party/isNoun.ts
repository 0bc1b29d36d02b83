import { nounKind } from './nounKind.ts'
import { singular } from './singular.ts'
import { unprefixed } from './unprefixed.ts'

/** Whether a word is a noun for a party, one or several. Lower case. */
export function isNoun(low: string): boolean {
  if (nounKind(low)) return true
  const one = singular(unprefixed(low))
  return one !== low && nounKind(one) !== undefined
}
