import { BY_HAND } from '../../english/reviews.ts'
import type { SetParty } from '../../record/review.ts'
import { decide } from '../decide.ts'
import type { Draft } from '../draft.ts'
import { whoIs } from './whoIs.ts'

/** Says whose words an attribution gives. */
export function setParty(draft: Draft, { attribution, party: whose }: SetParty, number: number): Draft | string {
  const source = draft.attributions.find(({ id }) => id === attribution)?.source ?? []
  const is = whoIs(draft, whose, source, number)
  if (typeof is === 'string') return is
  const attributions = is.draft.attributions.map(one =>
    one.id === attribution ? { ...one, party: is.party, rules: { ...one.rules, party: BY_HAND.id } } : one,
  )
  return decide({ ...is.draft, attributions }, attribution, 'corrected')
}
