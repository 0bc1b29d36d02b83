import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import type { Party } from '../../record/record.ts'
import { isPersonByEnding } from './isPersonByEnding.ts'

/** What kind of party a noun is for, by the list or by its ending; undefined where it is for none. Singular, lower case. */
export function nounKind(noun: string): Party['kind'] | undefined {
  return PARTY_NOUNS.get(noun) ?? (isPersonByEnding(noun) ? 'person' : undefined)
}
