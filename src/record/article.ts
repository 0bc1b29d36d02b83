import type { BlockKind, Note, Report, Span } from './record.ts'

/**
 * What reading a source gives: the article's words and what the source says about itself, nothing interpreted.
 * `blocks` tile `text`: in text order, joined by "\n\n"; `kind` is null where only the words can tell (plain text).
 */
export interface Article {
  readonly id?: string
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly byline: readonly string[]
  readonly published?: string
  /** BCP 47, as the source declares it; absent where it does not. */
  readonly declaredLanguage?: string
  readonly text: string
  readonly blocks: readonly { readonly kind: BlockKind | null; readonly span: Span }[]
  readonly notes: readonly Note[]
}

/** A sentence and the block it stands in (an index into `report.blocks`). Sentences never cross a block's edge. */
export interface Sentence extends Span {
  readonly block: number
}

/** Words as parallel arrays (offsets in UTF-16 code units): a report has tens of thousands, one object each would be slow. */
export interface Words {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/**
 * A stretch between quotation marks. `inner` excludes the marks. `closed` is false where the mark is never closed in the block.
 * `continues` is the index of the quotation, in the block before, that this one carries on (opened again at each paragraph), or null.
 */
export interface Quotation {
  readonly outer: Span
  readonly inner: Span
  readonly block: number
  readonly depth: number
  readonly closed: boolean
  readonly continues: number | null
}

/** A report laid out: blocks known, sentences, words and quotation marks found. */
export interface Segmented {
  readonly report: Report
  readonly sentences: readonly Sentence[]
  readonly words: Words
  readonly quotations: readonly Quotation[]
  readonly notes: readonly Note[]
}

/** An attribution as the encoder and the marks give it, before it is linked to parties, dates and other attributions. */
export interface Tagged {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly addressee: readonly Span[]
  readonly style: 'direct' | 'indirect' | 'mixed'
  readonly confidence: number
  /** The rule that found it, where the encoder did not. */
  readonly rule?: string
}
