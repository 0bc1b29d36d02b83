import type { Attribution } from '../record/record.ts'

/** An attribution with its number in the view (from 1) and how many others it stands within. */
export interface Numbered {
  readonly attribution: Attribution
  readonly number: number
  readonly depth: number
}

/**
 * Attributions in the order of the list of claims: each is followed by those that stand within it, so that an outer one always
 * has the lower number.
 */
export function numbered(attributions: readonly Attribution[]): Numbered[] {
  const known = new Set(attributions.map(({ id }) => id))
  const outermost = attributions.filter(({ within }) => within === null || !known.has(within))
  const inner = new Map<string, Attribution[]>()
  for (const attribution of attributions) {
    if (attribution.within === null) continue
    const beside = inner.get(attribution.within) ?? []
    inner.set(attribution.within, beside)
    beside.push(attribution)
  }
  const ordered: Numbered[] = []
  const seen = new Set<Attribution>()
  // The attributions themselves come last, for those that no outermost one leads to: none, unless they stand in a circle.
  for (const root of [...outermost, ...attributions]) {
    const waiting = [{ attribution: root, depth: 0 }]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { attribution, depth } = next
      if (seen.has(attribution)) continue
      seen.add(attribution)
      ordered.push({ attribution, depth, number: ordered.length + 1 })
      const children = inner.get(attribution.id) ?? []
      waiting.push(...children.map(child => ({ attribution: child, depth: depth + 1 })).reverse())
    }
  }
  return ordered
}
