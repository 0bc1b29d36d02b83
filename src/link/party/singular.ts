import { PARTY_NOUNS } from '../../english/partyNouns.ts'

const SINGULARS: ReadonlyMap<string, string> = new Map([
  ...[...PARTY_NOUNS.keys()].flatMap(noun =>
    [`${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies'), noun.replace(/fe?$/, 'ves')]
      .filter(plural => plural !== noun && !PARTY_NOUNS.has(plural))
      .map((plural): [string, string] => [plural, noun]),
  ),
  ['people', 'person'],
  ['children', 'child'],
])

/** A plural noun's singular where the singular is known for a party's noun or ends in "-man", else the word as it is. Lower case. */
export function singular(noun: string): string {
  return SINGULARS.get(noun) ?? (noun.endsWith('men') ? `${noun.slice(0, -3)}man` : noun)
}
