import { BY_HAND } from '../../english/reviews.ts'
import type { Attribution, Span } from '../../record/record.ts'
import type { Add } from '../../record/review.ts'
import { decide } from '../decide.ts'
import type { Draft } from '../draft.ts'
import { overlap } from '../overlap.ts'
import { whoIs } from './whoIs.ts'

/** Adds an attribution that was missed. Where no party is given it is the only one that is mentioned in the source, or none. */
export function add(draft: Draft, { source, cue, content, addressee, party }: Add, number: number): Draft | string {
  if (cue.length === 0) return 'an attribution has a cue'
  if (content.length === 0) return 'an attribution has a content'
  const known = draft.attributions.find(one => same(one.cue, cue) && same(one.content, content))
  if (known) return `these words are ${known.id} already`
  const sole = (spans: Add['source']) => {
    const there = draft.parties.filter(({ mentions }) => overlap(mentions, spans))
    return there.length === 1 ? (there[0]?.id ?? null) : null
  }
  const is = whoIs(draft, party === undefined ? sole(source) : party, source, number)
  if (typeof is === 'string') return is
  const one: Attribution = {
    id: `ar${number}`,
    style: 'indirect',
    source: [...source],
    cue: [...cue],
    content: [...content],
    party: is.party,
    addressee: addressee.length > 0 ? { spans: [...addressee], party: sole(addressee) } : null,
    medium: null,
    said: null,
    hedges: [],
    within: null,
    via: null,
    rules: { found: BY_HAND.id, party: is.party === null ? null : BY_HAND.id, within: null, via: null },
    confidence: 1,
  }
  const first = ({ cue }: Attribution) => cue[0]?.start ?? 0
  const attributions = [...is.draft.attributions, one].sort((a, b) => first(a) - first(b))
  return decide({ ...is.draft, attributions, moved: new Set(draft.moved).add(one.id) }, one.id, 'added')
}

function same(some: readonly Span[], others: readonly Span[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, place) => others[place]?.start === start && others[place]?.end === end)
  )
}
