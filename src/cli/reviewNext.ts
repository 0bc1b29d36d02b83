import type { Unreviewed } from '../store/review.ts'
import type { Store } from '../store/store.ts'
import { underReview } from './reviewMake.ts'

/** Attributions that are looked at together. */
const PAGE = 100

/**
 * The attributions of the store of which nobody has said anything, the least sure first, at most `limit`. Where a report was read again, what its log still says
 * is remembered first.
 */
export function reviewNext(store: Pick<Store, 'report' | 'review'>, limit: number): Unreviewed[] {
  const known = new Map<string, ReadonlyMap<string, unknown>>()
  const found: Unreviewed[] = []
  let skip = 0
  while (found.length < limit) {
    const page = store.review.unreviewed(PAGE, skip)
    const stale = page.find(({ report, attribution }) => {
      const decided = known.get(report) ?? underReview(store, report)?.decided ?? new Map()
      known.set(report, decided)
      return decided.has(attribution)
    })
    if (stale) {
      store.review.decided(stale.report, [...(known.get(stale.report) ?? new Map()).keys()])
      found.length = 0
      skip = 0
      continue
    }
    found.push(...page)
    if (page.length < PAGE) break
    skip += PAGE
  }
  return found.slice(0, limit)
}
