import { sentences } from '../../english/sentences.ts'
import type { BlockKind, Record, Span } from '../../record/record.ts'
import { type Token, tokens } from './tokens.ts'

/** A sentence of a version with its words. */
export interface Line extends Span {
  readonly kind: BlockKind
  /** Its place among the version's sentences. */
  readonly index: number
  readonly tokens: readonly Token[]
}

/** The sentences of a version in order. */
export function lines({ report }: Record): Line[] {
  return sentences(report.text, report.blocks).map(({ start, end, block }, index) => ({
    start,
    end,
    kind: report.blocks[block]?.kind ?? 'paragraph',
    index,
    tokens: tokens(report.text, { start, end }),
  }))
}
