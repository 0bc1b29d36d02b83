import type { Party } from '../../record/record.ts'
import type { Role } from './mention.ts'
import { nounKind } from './nounKind.ts'

/** What kind of party a phrase is for. */
export function kindOf(role: Role): Party['kind'] {
  const kind = nounKind(role.noun) ?? 'unknown'
  return kind === 'person' && role.plural ? 'group' : kind
}
