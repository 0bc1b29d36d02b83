// A part of its own, loaded when a report is shown: every rule's words are in it.
import { attribution } from '../src/show/explain/attribution.ts'
import { check } from '../src/show/explain/check.ts'
import { comment } from '../src/show/explain/comment.ts'
import type { Explained } from '../src/show/explain/fact.ts'
import { party } from '../src/show/explain/party.ts'
import type { View } from '../src/show/view.ts'
import type { Chosen } from './route.ts'

/** Why the record says of this what it says; null where the record has no such thing. */
export function explain(view: View, { kind, id }: Pick<Chosen, 'kind' | 'id'>): Explained | null {
  const { record, claims } = view
  const found = <T extends { readonly id: string }>(all: readonly T[], tell: (view: View, one: T) => Explained) => {
    const one = all.find(one => one.id === id)
    return one ? tell(view, one) : null
  }
  if (kind === 'party') return found(record.parties, party)
  if (kind === 'comment') return found(record.comments, comment)
  if (kind === 'check') return found(record.checks, check)
  const one = claims.find(({ attribution }) => attribution.id === id)
  return one ? attribution(view, one) : null
}
