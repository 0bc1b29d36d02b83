import type { Block, Span } from '../record/record.ts'
import type { Node } from './graph.ts'

/** Code units of context on each side: a line of news, more than enough to tell two uses of the same words apart. */
const CONTEXT = 64
const LOW = /^[\udc00-\udfff]/
const HIGH = /[\ud800-\udbff]$/

/**
 * The W3C's two selectors for a span: its words with what stands before and behind them, and where it stands, in code points. The context ends with the block, as
 * the white space between two blocks is Sayso's and not the page's.
 * @param counted offsets in code units to offsets in code points, see `codePoints`
 */
export function selectors(
  text: string,
  blocks: readonly Block[],
  { start, end }: Span,
  counted: (offset: number) => number,
): Node[] {
  const from = blocks.find(({ span }) => span.start <= start && start <= span.end)?.span.start ?? 0
  const to = blocks.findLast(({ span }) => span.start <= end && end <= span.end)?.span.end ?? text.length
  // Half of a pair of surrogates is no character.
  const prefix = text.slice(Math.max(from, start - CONTEXT), start).replace(LOW, '')
  const suffix = text.slice(end, Math.min(to, end + CONTEXT)).replace(HIGH, '')
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
    },
    { type: 'TextPositionSelector', start: counted(start), end: counted(end) },
  ]
}
