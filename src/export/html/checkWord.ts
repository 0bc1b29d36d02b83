import type { Check } from '../../record/record.ts'

const WORDS: { readonly [verdict in Check['verdict']]: string } = {
  confirmed: 'confirmed',
  unverified: 'not verified',
  doubtful: 'in doubt',
  disputed: 'disputed',
  false: 'false',
}

/** What a check says of a claim, in a word. */
export function checkWord({ verdict }: Check): string {
  return WORDS[verdict]
}
