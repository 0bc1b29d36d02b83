import type { Quotation, Tagged } from '../record/article.ts'
import type { Span } from '../record/record.ts'
import type { Ground } from './ground.ts'

type Unstyled = Pick<Tagged, 'content' | 'cue'>

/**
 * The style of every attribution by the marks that it owns itself: direct where all of its content stands inside them, mixed where some does, indirect
 * where none. A quotation that holds the cue belongs to an outer attribution; one in the content of an inner attribution belongs to the innermost.
 */
export function styles<T extends Unstyled>(attributions: readonly T[], ground: Ground): (T & Pick<Tagged, 'style'>)[] {
  const owners = new Map<Quotation, { attribution: Unstyled; size: number }>()
  const touched = attributions.map(attribution => quotationsOf(attribution, ground))
  for (const [i, attribution] of attributions.entries()) {
    const size = attribution.content.reduce((sum, s) => sum + s.end - s.start, 0)
    for (const quotation of touched[i] ?? []) {
      const owner = owners.get(quotation)
      // The quotation itself as content comes first, then the smallest content around it.
      if (owner === undefined || size < owner.size) owners.set(quotation, { attribution, size })
    }
  }
  return attributions.map((attribution, i) => {
    const around = touched[i] ?? []
    const whole = attribution.content.every(piece => around.some(q => inside(piece, q.outer)))
    if (whole && around.length > 0) return { ...attribution, style: 'direct' }
    const owns = around.some(q => owners.get(q)?.attribution === attribution)
    return { ...attribution, style: owns ? 'mixed' : 'indirect' }
  })
}

/** Every longer word has a capital and nothing stops: "Second Position" is a title between marks, not somebody's words. */
const TITLE = /^\p{Lu}[\p{L}\p{N}’'-]*(?:,? (?:\p{Lu}[\p{L}\p{N}’'-]*|\p{Ll}{1,3}))* \p{Lu}[\p{L}\p{N}’'-]*$/u
const LONGEST_TITLE = 80
const HEADINGS: ReadonlySet<string> = new Set(['headline', 'dek', 'heading'])

/** The quotations that a content touches and that do not hold its cue; titles of works do not count. */
function quotationsOf({ content, cue }: Unstyled, ground: Ground): Quotation[] {
  const said = cue[0]
  return content.flatMap(piece =>
    ground
      .quotationsAt(ground.blockAt(piece.start), piece)
      .filter(
        q => q.outer.start < piece.end && q.outer.end > piece.start && !(said !== undefined && inside(said, q.outer)),
      )
      .filter(q => !isTitle(q, ground)),
  )
}

/** In a heading every word may have a capital, so that capitals tell nothing there. */
function isTitle({ inner, block }: Quotation, ground: Ground): boolean {
  if (inner.end - inner.start > LONGEST_TITLE || HEADINGS.has(ground.segmented.report.blocks[block]?.kind ?? ''))
    return false
  return TITLE.test(ground.text.slice(inner.start, inner.end).replace(/,$/, ''))
}

function inside(span: Span, outer: Span): boolean {
  return outer.start <= span.start && span.end <= outer.end
}
