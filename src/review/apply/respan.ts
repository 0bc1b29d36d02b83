import { BY_HAND } from '../../english/reviews.ts'
import type { Attribution, Span } from '../../record/record.ts'
import type { Respan } from '../../record/review.ts'
import { decide } from '../decide.ts'
import type { Draft } from '../draft.ts'
import { overlap } from '../overlap.ts'

/**
 * Sets the words that are an attribution's source, cue, content or addressee. With the source or the addressee goes the party: the one that it had where that is
 * mentioned in the new words, or the only one that is, or none.
 */
export function respan(draft: Draft, { attribution, part, spans }: Respan): Draft | string {
  if (spans.length === 0 && (part === 'cue' || part === 'content')) return `an attribution has a ${part}`
  const changed = draft.attributions.map((one): Attribution => {
    if (one.id !== attribution) return one
    if (part === 'source') {
      const party = mentioned(draft, spans, one.party)
      return { ...one, source: [...spans], party, rules: { ...one.rules, party: BY_HAND.id } }
    }
    if (part === 'addressee') {
      const party = mentioned(draft, spans, one.addressee?.party ?? null)
      return { ...one, addressee: spans.length > 0 ? { spans: [...spans], party } : null }
    }
    return { ...one, [part]: [...spans] }
  })
  const moved = new Set(draft.moved).add(attribution)
  return decide({ ...draft, attributions: changed, moved }, attribution, 'corrected')
}

function mentioned({ parties }: Draft, spans: readonly Span[], before: string | null): string | null {
  const there = parties.filter(({ mentions }) => overlap(mentions, spans)).map(({ id }) => id)
  if (before !== null && there.includes(before)) return before
  return there.length === 1 ? (there[0] ?? null) : null
}
