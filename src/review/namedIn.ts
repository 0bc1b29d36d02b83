import type { ReviewEntry } from '../record/review.ts'

/** Every id of the record that a change names. */
export function namedIn(change: ReviewEntry['change']): string[] {
  switch (change.kind) {
    case 'accept':
    case 'reject':
    case 'spans':
      return [change.attribution]
    case 'party':
      return [change.attribution, ...(typeof change.party === 'string' ? [change.party] : [])]
    case 'join':
      return [change.party, change.other]
    case 'split':
      return [change.party]
    case 'add':
      return typeof change.party === 'string' ? [change.party] : []
    case 'note':
      return change.about === null ? [] : [change.about]
    case 'undo':
    case 'redo':
      return []
  }
}
