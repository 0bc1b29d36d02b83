import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import { EXECUTIVE_BODY } from '../../english/party/source.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { PUBLICATION_WORDS } from '../../english/publicationWords.ts'
import { TITLES } from '../../english/titles.ts'
import { low } from './low.ts'

/** Whether a name is a person's office with its capitals: "the Labour MP", "the Chief Justice", and no paper's such as "the Guardian" or "the Messenger". */
export function isOffice(words: readonly string[]): boolean {
  const last = low(words.at(-1))
  const isBody = PUBLICATION_WORDS.has(last) || ORGANISATION_WORDS.has(last) || EXECUTIVE_BODY.test(words.join(' '))
  if (low(words[0]) !== 'the' || isBody) return false
  return TITLES.get(last) === 'office' || (words.length > 2 && PARTY_NOUNS.get(last) === 'person')
}
