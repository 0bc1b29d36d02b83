import type { Span } from '../record/record.ts'

/** Of a list in text order, those that stand wholly inside a stretch. Found by halving, so a long list costs no more than a short one. */
export function between<T extends { readonly span: Span }>(sorted: readonly T[], stretch: Span): T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.span.start ?? 0) < stretch.start) low = middle + 1
    else high = middle
  }
  const inside: T[] = []
  for (let one = sorted[low]; one && one.span.start < stretch.end; one = sorted[++low])
    if (one.span.end <= stretch.end) inside.push(one)
  return inside
}
