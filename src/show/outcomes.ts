import { type Came, outcomeOf } from '../english/comment/outcomeOf.ts'
import type { Comment } from '../record/record.ts'

/** What came of asking, as a reader is told it. */
export const OUTCOMES: { readonly [outcome in Came]: string } = {
  declined: 'declined',
  'no-response': 'no response',
  'not-reached': 'not reached',
  replied: 'replied',
  asked: 'answer not told',
}

export function outcomeShown(comment: Comment): string {
  return OUTCOMES[outcomeOf(comment)] ?? comment.outcome
}
