import type { Span } from '../../record/record.ts'
import type { Draft } from '../draft.ts'

/** Goes through every place of a draft that names a party, with the words that stand for it there, and puts what `now` says in its place. */
export function withParties(draft: Draft, now: (party: string | null, words: readonly Span[]) => string | null): Draft {
  return {
    ...draft,
    attributions: draft.attributions.map(one => ({
      ...one,
      party: now(one.party, one.source),
      addressee: one.addressee && { ...one.addressee, party: now(one.addressee.party, one.addressee.spans) },
    })),
    comments: draft.comments.map(one => ({
      ...one,
      asked: now(one.asked, one.who),
      by: now(one.by, one.asker),
    })),
    checks: draft.checks.map(one => ({ ...one, by: now(one.by, one.who) })),
  }
}
