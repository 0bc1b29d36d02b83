import type { Comment } from '../../record/record.ts'
import { ASKED_ONLY } from './asked.ts'

/** What came of asking as it is told; `asked` where the words say only that somebody was, which accuses nobody of silence. */
export const CAME = ['declined', 'no-response', 'not-reached', 'replied', 'asked'] as const
export type Came = (typeof CAME)[number]

export function outcomeOf({ outcome, rule }: Pick<Comment, 'outcome' | 'rule'>): Came {
  return outcome === 'no-response' && ASKED_ONLY.some(({ id }) => id === rule) ? 'asked' : outcome
}
