import type { Block, BlockKind, Record, Span } from '../record/record.ts'
import { groups } from './groups.ts'
import { type Bar, margins } from './margins.ts'
import type { Numbered } from './numbered.ts'
import type { Look } from './paint.ts'
import { type Fragment, wrap } from './wrap.ts'

/** What a block that is not plain prose begins with, so that it is known without its looks. */
const LABELS: { readonly [kind in BlockKind]?: string } = {
  caption: '[caption] ',
  credit: '[credit] ',
  correction: '[correction] ',
  origin: '[origin] ',
  heading: '» ',
  listItem: '• ',
}
/** Marks and numbers with which a list's own items begin. */
const MARKED = /^\s*(?:[-–—•*·▪◦‣]|\(?\d+[.)])\s/
const LOOKS: { readonly [kind in BlockKind]?: Look } = {
  headline: 'headline',
  heading: 'headline',
  credit: 'quiet',
  dateline: 'quiet',
  origin: 'quiet',
}

/**
 * A report's block as lines: its words in their order, a new line wherever somebody's words begin or end, and beside those words
 * a bar with the number of the claim, one bar more for every claim within another.
 */
export function body(
  record: Record,
  block: Block,
  claims: readonly Numbered[],
  digits: number,
  width: number,
  color: boolean,
): string[] {
  const here = claims.filter(({ attribution }) => spans(attribution).some(span => overlaps(span, block.span)))
  const own = LOOKS[block.kind] ?? null
  const isMarked = block.kind === 'listItem' && MARKED.test(record.report.text.slice(block.span.start, block.span.end))
  const label: Fragment = { text: isMarked ? '' : (LABELS[block.kind] ?? ''), look: 'quiet' }
  let before: readonly object[] = []
  return groups(record.report.text, block.span, here, color).flatMap(({ pieces, fragments }, index) => {
    const bars: Bar[] = pieces.map(piece => ({ number: piece.number, begins: !before.includes(piece) }))
    before = pieces
    const dressed = fragments.map(({ text, look }) => ({ text, look: look ?? own }))
    return wrap(index === 0 ? [label, ...dressed] : dressed, margins(bars, digits, width), width, color)
  })
}

function spans({ source, cue, content, addressee }: Numbered['attribution']): readonly Span[] {
  return [...source, ...cue, ...content, ...(addressee?.spans ?? [])]
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
