import type { BlockKind } from '../../record/record.ts'
import type { Line } from './line.ts'
import type { Place } from './place.ts'

/** One way to know a block's kind by its words and its place. */
export interface Rule {
  readonly kind: BlockKind
  readonly is: (line: Line, place: Place) => boolean
  /** True where the words leave no doubt, so that the rule also corrects a source that says no more than "paragraph". */
  readonly unmistakable: boolean
}
