import { COUNTRIES } from '../../english/countries.ts'
import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import { KNOWN_OUTLETS } from '../../english/party/knownOutlets.ts'
import { PUBLICATION_WORDS } from '../../english/publicationWords.ts'
import type { Party } from '../../record/record.ts'
import { headNoun } from './headNoun.ts'
import { isProper } from './isProper.ts'
import { low } from './low.ts'
import { nounKind } from './nounKind.ts'
import { several } from './several.ts'
import { singular } from './singular.ts'

/** What kind of party these words are for, by the name itself or by the noun at the head of the description, its own where it has none. */
export function kindIn(text: string, description: string): Party['kind'] {
  const words = text.replace(/^(?:the|a|an) /i, '').split(' ')
  const proper = isProper(text)
  if (proper && KNOWN_OUTLETS.has(low(text.replace(/^the /i, '')))) return 'publication'
  if (proper && COUNTRIES.has(low(text.replace(/^the /i, '')))) return 'government'
  if (proper && words.some(word => PUBLICATION_WORDS.has(low(word)))) return 'publication'
  if (proper && words.some(word => word === '&' || ORGANISATION_WORDS.has(low(word)))) return 'organisation'
  const noun = headNoun(description || text)
  const one = singular(noun)
  const kind = nounKind(noun) ?? nounKind(one)
  if (kind === 'person' && one !== noun) return 'group'
  if ((kind === 'person' || kind === 'organisation') && !proper && (several(text) || one !== noun)) return 'group'
  return kind ?? (several(text) && !proper ? 'group' : 'unknown')
}
