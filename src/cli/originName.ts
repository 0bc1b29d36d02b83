import type { IndependentOrigin } from '../record/ledger.ts'

const NAMELESS: { readonly [kind in IndependentOrigin['kind']]: string } = {
  person: 'nobody named',
  wire: 'agency not named',
  release: 'statement of nobody named',
  outlet: 'outlet not named',
  document: 'document not named',
  social: 'post of nobody named',
  unknown: 'unknown',
}

/** An origin as a reader is told of it; one that has no name by what it is. */
export function originName({ name, kind }: Pick<IndependentOrigin, 'name' | 'kind'>): string {
  return name || NAMELESS[kind]
}
