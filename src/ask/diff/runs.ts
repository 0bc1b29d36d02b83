import type { Token } from './tokens.ts'

/** Words of the one text in whose place stand words of the other; either may be none. `a` and `b` are places of tokens, ends exclusive. */
export interface Run {
  readonly a: readonly [start: number, end: number]
  readonly b: readonly [start: number, end: number]
}

/** Where two lists of words differ: what is left of a longest common subsequence. Takes time and room with the product of their lengths, which are a sentence's. */
export function runs(a: readonly Token[], b: readonly Token[]): Run[] {
  const width = b.length + 1
  const best = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i]?.word === b[j]?.word
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
  const found: Run[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [fromA, fromB] = [i, j]
    while ((i < a.length || j < b.length) && a[i]?.word !== b[j]?.word) {
      if (j >= b.length || (i < a.length && (best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0))) i++
      else j++
    }
    if (i > fromA || j > fromB) found.push({ a: [fromA, i], b: [fromB, j] })
    while (i < a.length && j < b.length && a[i]?.word === b[j]?.word) {
      i++
      j++
    }
  }
  return found
}
