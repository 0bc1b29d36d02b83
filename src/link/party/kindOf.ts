import { PERSON_SUFFIX } from '../../english/party/capitals.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import type { Party } from '../../record/record.ts'
import type { Role } from './mention.ts'

/** What kind of party a phrase is for. */
export function kindOf(role: Role): Party['kind'] {
  const kind = PARTY_NOUNS.get(role.noun) ?? (PERSON_SUFFIX.test(role.noun) ? 'person' : 'unknown')
  return kind === 'person' && role.plural ? 'group' : kind
}
