import type { Change } from '../record/review.ts'

/** A change with the ids that the record has now in place of those that it had. */
export function renamed(change: Change, now: (id: string) => string): Change {
  switch (change.kind) {
    case 'accept':
    case 'reject':
    case 'spans':
      return { ...change, attribution: now(change.attribution) }
    case 'party':
      return {
        ...change,
        attribution: now(change.attribution),
        party: typeof change.party === 'string' ? now(change.party) : change.party,
      }
    case 'join':
      return { ...change, party: now(change.party), other: now(change.other) }
    case 'split':
      return { ...change, party: now(change.party) }
    case 'add':
      return typeof change.party === 'string' ? { ...change, party: now(change.party) } : change
    case 'note':
      return change.about === null ? change : { ...change, about: now(change.about) }
  }
}
