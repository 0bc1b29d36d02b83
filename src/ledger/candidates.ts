/**
 * Pairs of rows whose shared keys weigh `least` or more together, as places in the list, the smaller first, in order. `rows` are keys, each once, with their weights, of
 * which the greater counts; a key that more than `most` rows have says nothing and is passed over, which keeps the work near-linear.
 */
export function candidates<Key>(
  rows: readonly (readonly (readonly [key: Key, weight: number])[])[],
  least: number,
  most: number,
): [number, number][] {
  const holders = new Map<Key, [place: number, weight: number][]>()
  for (const [i, row] of rows.entries())
    for (const [key, weight] of row) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [[i, weight]])
      else known.push([i, weight])
    }
  const pairs: [number, number][] = []
  for (const [i, row] of rows.entries()) {
    const shared = new Map<number, number>()
    for (const [key, weight] of row) {
      const list = holders.get(key) ?? []
      if (list.length > most) continue
      for (const [j, other] of list) {
        if (j >= i) break
        shared.set(j, (shared.get(j) ?? 0) + Math.max(weight, other))
      }
    }
    for (const [j, weight] of [...shared].sort(([a], [b]) => a - b)) if (weight >= least) pairs.push([j, i])
  }
  return pairs
}
