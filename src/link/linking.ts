import type { Segmented } from '../record/article.ts'
import type { Attribution, Note, Party } from '../record/record.ts'

/** What the steps of linking hand on to one another; every step returns it with more filled in. */
export interface Linking {
  readonly segmented: Segmented
  /** In the order of their cues; an attribution's place in this list never changes once it has its id. */
  readonly attributions: readonly Attribution[]
  readonly parties: readonly Party[]
  readonly notes: readonly Note[]
}
