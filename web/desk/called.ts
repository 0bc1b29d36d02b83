import type { IndependentOrigin, Merge, Stance } from '../../src/record/ledger.ts'

/** What an origin is. */
export const ORIGINS: { readonly [kind in IndependentOrigin['kind']]: string } = {
  person: 'somebody’s word',
  wire: 'an agency’s own',
  release: 'a statement',
  outlet: 'the outlet’s own',
  document: 'a document',
  social: 'a post',
  unknown: 'nobody knows whose',
}

/** How a report is known to stand on another's origin. */
export const MERGES: { readonly [code in Merge['code']]: string } = {
  'same-text': 'in the same words as',
  credited: 'credits the same agency as',
  cites: 'cites',
  'same-originator': 'names the same source as',
  'same-release': 'has the same statement as',
  'by-hand': 'joined by hand with',
}

export const STANCES: { readonly [stance in Stance]: string } = {
  asserts: 'says so',
  denies: 'denies it',
  doubts: 'doubts it',
}
