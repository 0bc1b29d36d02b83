import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { isPersonByEnding } from './isPersonByEnding.ts'
import { SINGULARS, singular } from './singular.ts'
import { unprefixed } from './unprefixed.ts'

/** Whether a word is a noun for a party, one or several. Lower case. */
export function isNoun(low: string): boolean {
  if (PARTY_NOUNS.has(low) || SINGULARS.has(low)) return true
  const bare = low.includes('-') ? unprefixed(low) : low
  return bare !== low || isPersonByEnding(singular(low))
}
