import type { Comment } from '../../record/record.ts'
import type { Rule } from '../rule.ts'

export interface CommentRule extends Rule {
  readonly outcome: Comment['outcome']
  /**
   * A pattern over words (link/comment/pattern.ts). A group `who` holds the one asked where the words name them, a group
   * `outlet` what must be an outlet's name.
   */
  readonly words: string
  /** Words and lists of words, one of which stands in all that the pattern fits: where none stands, the pattern is not tried. */
  readonly needs: string
  /** Where the one asked stands: the subject of the words, or inside them or right before. */
  readonly asked: 'subject' | 'inside'
  /** A pattern that the subject's words must not fit: "a deal could not be reached". */
  readonly notSubject?: string
  /** A pattern that the subject's words must fit: "*neither* replied". */
  readonly onlySubject?: string
  /** Says the same of another as the comment before it in the sentence, with its outcome. */
  readonly echo?: true
  /** Says only that somebody was asked: what else the sentence says of it outweighs it. */
  readonly asksOnly?: true
  /** Only where the sentence ("here"), or it or the one before ("before"), tells of a reporter's asking, or has words that may
   * ("near"), or says that an answer is awaited ("awaited"). */
  readonly whereAsked?: 'here' | 'before' | 'near' | 'awaited'
  /** The subject must be an outlet or its reporters. */
  readonly byReporters?: true
  /** Only in a headline or what stands beneath one, whose commas are joins. */
  readonly headline?: true
  /** The words begin with a verb of saying: an attribution that has it in its cue is the reply. */
  readonly answer?: true
}
