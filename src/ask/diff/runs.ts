import type { Token } from './tokens.ts'

/** Words of the one text in whose place stand words of the other; either may be none. `a` and `b` are places of tokens, ends exclusive. */
export interface Run {
  readonly a: readonly [start: number, end: number]
  readonly b: readonly [start: number, end: number]
}

/** Cells of the table at most: two sentences of two thousand words. */
const MOST_CELLS = 4_000_000

/** Where two lists of words differ: what is left of a longest common subsequence. Takes time and room with the product of their lengths, up to `MOST_CELLS`. */
export function runs(a: readonly Token[], b: readonly Token[]): Run[] {
  const width = b.length + 1
  if ((a.length + 1) * width > MOST_CELLS) return long(a, b)
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

/** The same of longer lists: what both begin and end with is left out, and what is too long still is one run. */
function long(a: readonly Token[], b: readonly Token[]): Run[] {
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head]?.word === b[head]?.word) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail)?.word === b.at(-1 - tail)?.word) tail++
  const [inA, inB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  if (inA.length + inB.length === 0) return []
  if ((inA.length + 1) * (inB.length + 1) > MOST_CELLS)
    return [{ a: [head, a.length - tail], b: [head, b.length - tail] }]
  return runs(inA, inB).map(run => ({
    a: [run.a[0] + head, run.a[1] + head],
    b: [run.b[0] + head, run.b[1] + head],
  }))
}
