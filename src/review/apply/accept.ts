import type { Accept } from '../../record/review.ts'
import { decide } from '../decide.ts'
import type { Draft } from '../draft.ts'

/** The attribution is right as it stands. */
export function accept(draft: Draft, { attribution }: Accept): Draft {
  return decide(draft, attribution, 'accepted')
}
