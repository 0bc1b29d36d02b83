import type { Check } from '../record/record.ts'

/** What is said about the truth of a claim, as a reader is told it. */
export const VERDICTS: { readonly [verdict in Check['verdict']]: string } = {
  confirmed: 'confirmed',
  unverified: 'not verified',
  doubtful: 'in doubt',
  disputed: 'disputed',
  false: 'false',
}
