import type { Span } from '../record/record.ts'
import type { SharedText } from './sharedText.ts'

/**
 * How far two claims are the same words in the text that their reports share, 0 to 1, and the shared stretches that hold them. A word of the one counts where
 * the same word of the shared stretch stands in the other: a long stretch may hold several sentences, and two that follow each other there are not one claim.
 * `shared` is of these two reports, in any order.
 */
export function copiedClaim(
  a: { readonly report: string; readonly span: Span },
  b: { readonly report: string; readonly span: Span },
  shared: SharedText | undefined,
): { readonly copied: number; readonly spans: readonly (readonly [Span, Span])[] } {
  if (shared === undefined) return { copied: 0, spans: [] }
  const isFirst = shared.reports[0] === a.report
  const met = shared.spans
    .map(([one, other]): readonly [Span, Span] => (isFirst ? [one, other] : [other, one]))
    .map(pair => ({ pair, length: common(pair, a.span, b.span) }))
    .filter(({ length }) => length > 0)
  const length = met.reduce((sum, one) => sum + one.length, 0)
  return {
    copied: Math.min(1, length / Math.max(1, size(a.span), size(b.span))),
    spans: met.map(({ pair }) => pair),
  }
}

/** Characters of a shared stretch that stand in both spans. The stretch has the same words in both texts, but not always the same marks between them. */
function common([one, other]: readonly [Span, Span], a: Span, b: Span): number {
  const from = Math.max(one.start, a.start)
  const to = Math.min(one.end, a.end)
  if (to <= from) return 0
  const scale = size(other) / Math.max(1, size(one))
  const there = (at: number) => other.start + (at - one.start) * scale
  return Math.max(0, Math.min(there(to), b.end) - Math.max(there(from), b.start))
}

function size({ start, end }: Span): number {
  return end - start
}
