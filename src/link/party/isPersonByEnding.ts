import { PARENT_OF, PERSON_ENDINGS, THINGS_BY_ENDING } from '../../english/party/capitals.ts'

/** What comes before such an ending has so many letters: "herdsman", but not "human". */
const STEM = 3
const SHORTEST = STEM + Math.min(...[...PERSON_ENDINGS.values()].flat().map(ending => ending.length))

/** Whether a noun is a person's by its ending: "herdsman", "violinist", "mother-of-two". Singular, lower case. */
export function isPersonByEnding(noun: string): boolean {
  if (noun.includes('-of-')) return PARENT_OF.test(noun)
  // Every word of a report is asked for: the last letter rules out nearly all.
  const endings = noun.length < SHORTEST ? undefined : PERSON_ENDINGS.get(noun.charAt(noun.length - 1))
  if (!endings) return false
  return endings.some(end => noun.length >= end.length + STEM && noun.endsWith(end)) && !THINGS_BY_ENDING.test(noun)
}
