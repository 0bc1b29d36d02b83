/** Sets that grow together: places 0 … size-1, each first a set of its own. */
export interface Unions {
  /** The smallest place of the set. */
  find(place: number): number
  union(a: number, b: number): void
  /** The sets, each in order, by their smallest place. */
  all(): number[][]
}

/** Union-find (Tarjan 1975) in which the smallest place stands for its set, so that the result does not depend on the order of the unions. */
export function unions(size: number): Unions {
  const above = Array.from({ length: size }, (_, place) => place)
  const find = (place: number): number => {
    let at = place
    while (above[at] !== at) {
      above[at] = above[above[at] as number] as number
      at = above[at] as number
    }
    return at
  }
  return {
    find,
    union(a, b) {
      const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
      above[high] = low
    },
    all() {
      const sets = new Map<number, number[]>()
      for (let place = 0; place < size; place++) {
        const root = find(place)
        const set = sets.get(root)
        if (set === undefined) sets.set(root, [place])
        else set.push(place)
      }
      return [...sets.values()]
    },
  }
}
