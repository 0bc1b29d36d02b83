import type { Comment } from '../../record/record.ts'

const WORDS: { readonly [outcome in Comment['outcome']]: string } = {
  declined: 'declined to comment',
  'no-response': 'did not respond',
  'not-reached': 'was not reached',
  replied: 'replied',
}

/** What came of asking somebody, in words. */
export function outcomeWord({ outcome }: Comment): string {
  return WORDS[outcome]
}
