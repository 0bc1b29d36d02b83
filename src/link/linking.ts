import type { Segmented } from '../record/article.ts'
import type { Attribution, Check, Comment, Note, Party } from '../record/record.ts'

/** What the steps of linking hand on to one another; every step returns it with more filled in. */
export interface Linking {
  readonly segmented: Segmented
  /** In the order of their cues; an attribution's place in this list never changes once it has its id. */
  readonly attributions: readonly Attribution[]
  readonly parties: readonly Party[]
  /** Found before parties are: `who` and `asker` hold the words, `asked` and `by` follow with the parties. */
  readonly comments: readonly Comment[]
  readonly checks: readonly Check[]
  readonly notes: readonly Note[]
}
