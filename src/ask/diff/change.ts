import type { ChangeKind } from '../../record/changeKinds.ts'
import type { Anchor } from '../anchor.ts'

/**
 * One change. The words of `before` and `after` are slices of the two versions' texts; where one has no such words, its span is empty and says where they would
 * stand. A title that stands in no text has words and no span.
 */
export interface Change {
  /** Unique among the changes between two versions. */
  readonly id: string
  readonly kind: ChangeKind
  /** Null for a note in a report of which there is no version before. */
  readonly before: Anchor | null
  readonly after: Anchor
  /** The sentences that these words stand in; null where there are none. */
  readonly sentenceBefore: Anchor | null
  readonly sentenceAfter: Anchor | null
  /** Who is said to have said it, or was asked; null in the report's own voice. */
  readonly by: string | null
  /** Of a correction, the ids of the changes that it is about. */
  readonly corrects: readonly string[]
  /** Of a correction that no change fits, the words of the later version that it is about. */
  readonly about: Anchor | null
}

/** A change before it is told: its spans, and the words round about by which a correction is tied to it. */
export interface Draft extends Pick<Change, 'kind' | 'by'> {
  readonly before: readonly { readonly start: number; readonly end: number }[]
  readonly after: readonly { readonly start: number; readonly end: number }[]
}
