import type { Comment } from '../record/record.ts'

/** What came of asking, as a reader is told it. */
export const OUTCOMES: { readonly [outcome in Comment['outcome']]: string } = {
  declined: 'declined',
  'no-response': 'no response',
  'not-reached': 'not reached',
  replied: 'replied',
}
