/** A statement as it is given to the encoder that tells how alike two are. */
export interface Passage {
  /** What stands before it, by which a reader understands it; the end of it counts. */
  readonly before: string
  /** The statement, with who says it before it: "Otto Brill: We have let nobody go". */
  readonly words: string
}

/** Sentence embeddings of passages, one for each: `EMBEDDING_WIDTH` numbers of a byte, of which `cosine` tells how alike two passages are. Rejects where the package is broken. */
export type Embed = (passages: readonly Passage[]) => Promise<readonly Int8Array[]>

export const EMBEDDING_WIDTH = 128
