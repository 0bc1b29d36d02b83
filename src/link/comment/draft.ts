import type { Attribution, Comment, Span } from '../../record/record.ts'

/** A comment before it has its id. `who` is empty where nobody is named. */
export interface Draft {
  readonly rule: string
  readonly outcome: Comment['outcome']
  readonly who: Span
  readonly span: Span
  /** The words that the rule has read. */
  readonly words: Span
  /** Where the words of the outcome begin. */
  readonly verb: number
  readonly reply: Attribution | null
  /** Says only that somebody was asked: what else the sentence says of it outweighs it. */
  readonly weak: boolean
}
