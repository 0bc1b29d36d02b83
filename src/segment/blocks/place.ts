import type { BlockKind } from '../../record/record.ts'
import type { Line } from './line.ts'

/** Where a line stands: its neighbours, and what is known of the blocks before it. */
export interface Place {
  readonly index: number
  readonly previous: Line | null
  readonly next: Line | null
  readonly afterNext: Line | null
  /** The kind found for the block before, or null at the beginning. */
  readonly kindBefore: BlockKind | null
  /** A headline stands before, or the source gives one. */
  readonly headlined: boolean
  /** A byline stands before, or the source gives the reporters' names. */
  readonly signed: boolean
  /** The body has begun: a paragraph, list item or heading stands before. */
  readonly began: boolean
  /** The source's own title and outlet, or ''. */
  readonly title: string
  readonly outlet: string
}
