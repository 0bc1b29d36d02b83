import type { Attribution } from '../record/record.ts'

/** An attribution with its number, from 1, and those that stand within it. */
export interface Item {
  readonly attribution: Attribution
  readonly number: number
  /** How many it stands within. */
  readonly depth: number
}

/** Attributions in the order and with the numbers in which Sayso shows them: each is followed by those that stand within it. */
export function outline(attributions: readonly Attribution[]): Item[] {
  const inner = Map.groupBy(attributions, ({ within }) => within)
  const ids = new Set(attributions.map(({ id }) => id))
  const found = new Map<Attribution, Item>()
  // After the outermost ones come all, for those that no outermost one leads to: none, unless they stand in a circle.
  const roots = [...attributions.filter(({ within }) => within === null || !ids.has(within)), ...attributions]
  for (const root of roots) {
    const waiting = [{ attribution: root, depth: 0 }]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { attribution, depth } = next
      if (found.has(attribution)) continue
      found.set(attribution, { attribution, depth, number: found.size + 1 })
      const within = inner.get(attribution.id) ?? []
      waiting.push(...within.map(one => ({ attribution: one, depth: depth + 1 })).reverse())
    }
  }
  return [...found.values()]
}
