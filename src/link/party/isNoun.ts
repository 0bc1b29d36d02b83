import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { singular } from './singular.ts'
import { unprefixed } from './unprefixed.ts'

/** Whether a word is a noun for a party, one or several. Lower case. */
export function isNoun(low: string): boolean {
  return PARTY_NOUNS.has(low) || PARTY_NOUNS.has(singular(unprefixed(low)))
}
