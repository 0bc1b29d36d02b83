import { SHINGLE, shingles } from './shingles.ts'
import type { Token } from './tokens.ts'

/** Words that two texts have in common, one after the other: `length` words from word `a` of the one and word `b` of the other. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** A phrase that stands more often in one text is tried at so many places only: a refrain would otherwise cost its square. */
const MOST_PLACES = 8
/** Words that may be changed, dropped or put in between two runs that belong together. */
const GAP = 3
/** Shared words in a row, or in a row with such gaps, that are no accident: shorter ones are phrases that everybody uses. */
const SHORTEST = 8

/**
 * What two texts share, as runs of words in the order of the second, each word of the second in one run at the most. Runs are as long as they can be; short
 * ones count where the next is near in both texts, as it is round a changed number.
 */
export function sharedRuns(a: readonly Token[], b: readonly Token[]): Run[] {
  const places = new Map<number, number[]>()
  for (const [i, key] of shingles(a).entries()) {
    const known = places.get(key)
    if (known === undefined) places.set(key, [i])
    else if (known.length < MOST_PLACES) known.push(i)
  }
  const keys = shingles(b)
  const runs: Run[] = []
  for (let j = 0; j < keys.length; ) {
    let best: Run | null = null
    for (const i of places.get(keys[j] as number) ?? []) {
      let length = 0
      while (a[i + length] !== undefined && a[i + length]?.word === b[j + length]?.word) length++
      const last = runs.at(-1)
      const follows = last !== undefined && near(last, { a: i, b: j, length })
      if (length >= SHINGLE && (best === null || length > best.length || (length === best.length && follows)))
        best = { a: i, b: j, length }
    }
    if (best === null) j++
    else {
      runs.push(best)
      j += best.length
    }
  }
  return together(runs)
}

function near(one: Run, next: Run): boolean {
  const a = next.a - (one.a + one.length)
  const b = next.b - (one.b + one.length)
  return a >= 0 && b >= 0 && a <= GAP && b <= GAP
}

/** Without the runs that are too short even with their neighbours. */
function together(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (let from = 0; from < runs.length; ) {
    let to = from + 1
    while (to < runs.length && near(runs[to - 1] as Run, runs[to] as Run)) to++
    const row = runs.slice(from, to)
    if (row.reduce((sum, { length }) => sum + length, 0) >= SHORTEST) kept.push(...row)
    from = to
  }
  return kept
}
