import type { Quotation, Segmented } from '../record/article.ts'
import type { Span } from '../record/record.ts'

/** Where blocks and quotations lie, for finding those of a place quickly. */
export interface Ground {
  readonly text: string
  /** The index of the block that holds an offset, or of the last one that begins before it. */
  blockAt(offset: number): number
  quotationsIn(block: number): readonly Quotation[]
  /** Those of a block that overlap a span or touch it, in text order, outer before inner. */
  quotationsAt(block: number, span: Span): readonly Quotation[]
  /** The quotation, in another block, that this one carries on. */
  readonly carries: ReadonlyMap<Quotation, Quotation>
  readonly segmented: Segmented
}

export function ground(segmented: Segmented): Ground {
  const { report, quotations } = segmented
  const starts = report.blocks.map(block => block.span.start)
  const byBlock = new Map<number, Quotation[]>()
  for (const quotation of quotations) {
    const list = byBlock.get(quotation.block)
    if (list === undefined) byBlock.set(quotation.block, [quotation])
    else list.push(quotation)
  }
  const carries = new Map<Quotation, Quotation>()
  for (const quotation of quotations) {
    const before = quotation.continues === null ? undefined : quotations[quotation.continues]
    if (before !== undefined) carries.set(quotation, before)
  }
  return {
    text: report.text,
    segmented,
    carries,
    quotationsIn: block => byBlock.get(block) ?? [],
    quotationsAt: (block, span) => at(byBlock.get(block) ?? [], span),
    blockAt(offset) {
      let low = 0
      let high = starts.length
      while (low + 1 < high) {
        const middle = (low + high) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle
      }
      return low
    },
  }
}

/** Quotations in text order never cross, so those before a span that still reach it hold the one before them: walking back ends at depth 0. */
function at(all: readonly Quotation[], span: Span): Quotation[] {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.outer.start ?? 0) <= span.end) low = middle + 1
    else high = middle
  }
  const found: Quotation[] = []
  for (let i = low - 1; i >= 0; i--) {
    const quotation = all[i]
    if (quotation === undefined) break
    if (quotation.outer.end >= span.start) found.push(quotation)
    else if (quotation.depth === 0) break
  }
  return found.reverse()
}
