import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { PREPOSITIONS } from '../../english/prepositions.ts'
import { TITLES } from '../../english/titles.ts'
import type { Role } from './mention.ts'
import { role } from './role.ts'
import { singular } from './singular.ts'
import { tokens } from './tokens.ts'

/** The roles that a description gives, a noun for every piece between commas: "director of the lighthouse, a former pilot" → director, pilot. */
export function nounsOf(description: string): Role[] {
  const roles: Role[] = []
  for (const piece of description.split(/, | and /)) {
    const words = tokens(piece, 0, piece.length)
    let end = words.findIndex(
      (token, i) =>
        i > 0 &&
        ((PREPOSITIONS.has(token.low) && token.low !== 'like') || /^(?:who|whose|which|that)$/.test(token.low)) &&
        words[i - 1]?.low !== 'one',
    )
    // "one of its officers"
    if (words[0]?.low === 'one' && words[1]?.low === 'of') end = words.length
    for (let i = (end < 0 ? words.length : end) - 1; i >= 0; i--) {
      const low = words[i]?.low ?? ''
      if (!PARTY_NOUNS.has(low) && !PARTY_NOUNS.has(singular(low)) && TITLES.get(low) !== 'office') continue
      roles.push(role(words, i).role)
      break
    }
  }
  return roles
}
