import { type Came, outcomeOf } from '../../english/comment/outcomeOf.ts'
import type { Comment } from '../../record/record.ts'

const WORDS: { readonly [outcome in Came]: string } = {
  declined: 'declined to comment',
  'no-response': 'did not respond',
  'not-reached': 'was not reached',
  replied: 'replied',
  asked: 'was asked, the answer is not told',
}

/** What came of asking somebody, in words. */
export function outcomeWord(comment: Comment): string {
  return WORDS[outcomeOf(comment)]
}
