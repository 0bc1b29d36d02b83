import type { Span } from '../record/record.ts'
import { copied } from './copied.ts'
import type { SharedText } from './sharedText.ts'

/**
 * How far two claims are the same words in the text that their reports share, 0 to 1, and those words in the one and in the other. The shared stretches must
 * stand in both: the same sentence of a copy, not another that is copied too. `shared` is of these two reports, in any order.
 */
export function copiedClaim(
  a: { readonly report: string; readonly span: Span },
  b: { readonly report: string; readonly span: Span },
  shared: SharedText | undefined,
): { readonly copied: number; readonly spans: readonly (readonly [Span, Span])[] } {
  if (shared === undefined) return { copied: 0, spans: [] }
  const isFirst = shared.reports[0] === a.report
  const spans = shared.spans
    .map(([one, other]): readonly [Span, Span] => (isFirst ? [one, other] : [other, one]))
    .filter(([one, other]) => meets(one, a.span) && meets(other, b.span))
  return {
    copied: Math.min(
      copied(
        a.span,
        spans.map(([one]) => one),
      ),
      copied(
        b.span,
        spans.map(([, other]) => other),
      ),
    ),
    spans,
  }
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
