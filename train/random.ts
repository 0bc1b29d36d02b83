/** Uniform numbers in [0, 1) from a seed (mulberry32), so that a training set can be made again. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function pick<T>(draw: () => number, from: readonly T[]): T {
  const found = from[Math.floor(draw() * from.length)]
  if (found === undefined) throw new RangeError('nothing to pick from')
  return found
}
