import type { Disagreement } from '../record/ledger.ts'

/** In what another claim disagrees, as a reader is told it. */
export const DISAGREEMENTS: { readonly [code in Disagreement['code']]: string } = {
  number: 'another number',
  negation: 'the opposite',
  time: 'another time',
}
