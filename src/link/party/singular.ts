import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { isPersonByEnding } from './isPersonByEnding.ts'

/** Plural nouns for parties to their singulars. Lower case. */
export const SINGULARS: ReadonlyMap<string, string> = new Map([
  ...[...PARTY_NOUNS.keys()].flatMap(noun =>
    [`${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies'), noun.replace(/fe?$/, 'ves')]
      .filter(plural => plural !== noun && !PARTY_NOUNS.has(plural))
      .map((plural): [string, string] => [plural, noun]),
  ),
  ['people', 'person'],
  ['children', 'child'],
])

/** A plural noun's singular where the singular is known for a party's noun or has an ending that is, else the word as it is. Lower case. */
export function singular(noun: string): string {
  const known = SINGULARS.get(noun)
  if (known) return known
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`
  return noun.endsWith('s') && !PARTY_NOUNS.has(noun) && isPersonByEnding(noun.slice(0, -1)) ? noun.slice(0, -1) : noun
}
