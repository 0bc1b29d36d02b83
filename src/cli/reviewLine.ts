import type { ReviewEntry } from '../record/review.ts'

/** What a line of the log did, in words. */
export function reviewLine({ change, words, anchors }: Pick<ReviewEntry, 'change' | 'words' | 'anchors'>): string {
  const quoted = words.map(one => `“${one}”`).join(' … ')
  switch (change.kind) {
    case 'accept':
      return `accepted ${change.attribution}`
    case 'reject':
      return `rejected ${change.attribution}${saying(anchors)}`
    case 'spans':
      return `set the ${change.part} of ${change.attribution} to ${quoted || 'nothing'}`
    case 'party':
      return `set the party of ${change.attribution} to ${whose(change.party)}`
    case 'join':
      return `joined ${change.other} to ${change.party}`
    case 'split':
      return `split ${quoted} from ${change.party}${change.name === undefined ? '' : `, called ${change.name}`}`
    case 'add':
      return `added an attribution: ${quoted}`
    case 'note':
      return `noted${change.about === null ? '' : ` on ${change.about}`}: ${change.message}`
    case 'undo':
      return `undid ${change.of}`
    case 'redo':
      return `redid ${change.of}`
  }
}

function saying(anchors: ReviewEntry['anchors']): string {
  const words = anchors[0]?.words.join(' … ')
  return words ? `: “${words}”` : ''
}

function whose(party: string | null | { readonly name: string }): string {
  if (party === null) return 'nobody'
  return typeof party === 'string' ? party : `${party.name}, who is new`
}
