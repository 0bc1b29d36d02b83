import { PERSON_ENDINGS, THINGS_BY_ENDING } from '../../english/party/capitals.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import type { Party } from '../../record/record.ts'

/** What comes before such an ending has so many letters: "herdsman", but not "human". */
const STEM = 3

/** What kind of party a noun is for, by the list or by its ending; undefined where it is for none. Singular, lower case. */
export function nounKind(noun: string): Party['kind'] | undefined {
  const known = PARTY_NOUNS.get(noun)
  if (known) return known
  const ending = PERSON_ENDINGS.get(noun.slice(-2))
  const person =
    ending?.some(end => noun.length >= end.length + STEM && noun.endsWith(end)) && !THINGS_BY_ENDING.test(noun)
  return person ? 'person' : undefined
}
