import { type Pieces, SHAPE } from './pieces.ts'
import type { Window } from './windows.ts'

/** What the encoder is given for one window: per piece its id, shape and quotation state; per word the index of its first piece. */
export interface Features {
  readonly ids: number[]
  readonly shape: number[]
  readonly quoted: number[]
  readonly first: number[]
}

/** BERT's [CLS] and [SEP]. */
const BEGIN = 101
const END = 102
/** The features of one window; what its layout allows stays under the encoder's 512 positions. */
export function features(pieces: Pieces, { start, end }: Window): Features {
  const ids = [BEGIN]
  const shape: number[] = [SHAPE.other]
  const quoted = [0]
  const first: number[] = []
  for (let w = start; w < end; w++) {
    const marked = pieces.marked[w] ?? 0
    first.push(ids.length + marked)
    for (let p = pieces.from[w] ?? 0; p < (pieces.from[w + 1] ?? 0); p++) {
      const isMarker = marked > 0 && p === pieces.from[w]
      ids.push(pieces.ids[p] ?? 0)
      shape.push(isMarker ? SHAPE.other : (pieces.shape[w] ?? 0))
      quoted.push(isMarker ? 0 : (pieces.quoted[w] ?? 0))
    }
  }
  ids.push(END)
  shape.push(SHAPE.other)
  quoted.push(0)
  return { ids, shape, quoted, first }
}
