import { COUNTED, ONE_OF } from '../../english/party/source.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { headNoun } from './headNoun.ts'
import { singular } from './singular.ts'

/** Whether a description is of several: "two officials", "residents", "the police". */
export function several(text: string): boolean {
  if (ONE_OF.test(text)) return false
  if (COUNTED.test(text)) return true
  const noun = headNoun(text)
  return (
    /(?:people|men|women|children|police|staff)$/.test(noun) ||
    (/[^s]s$/.test(noun) && (singular(noun) !== noun || !PARTY_NOUNS.has(noun)))
  )
}
