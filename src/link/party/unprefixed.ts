import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { singular } from './singular.ts'

/** A noun without what makes it a former or a joint one, where the rest is a party's noun: "ex-clerk" → "clerk", but "co-star" is known itself. Lower case. */
export function unprefixed(noun: string): string {
  if (!noun.includes('-') || PARTY_NOUNS.has(noun)) return noun
  const bare = noun.replace(/^(?:ex|then|co|vice|deputy|sous)-/, '')
  return PARTY_NOUNS.has(singular(bare)) ? bare : noun
}
