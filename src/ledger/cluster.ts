import { type Comparison, SAME, SECOND_THING } from './compare.ts'

/** Two statements, as places in a list, and how they compare. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly comparison: Comparison
  /** What somebody decided by hand, which wins. */
  readonly decided: 'same' | 'different' | null
}

/** Two groups become one where their members say the same on the whole, not only one of each: chains of small steps would end at another claim. */
const MEAN = 0.2
/** So many members of each are asked. */
const ASKED = 12

/** Is a pair worth keeping? What two statements have less in common than this tells nothing of whether they make one claim. */
export function isKept({ comparison, decided }: Pick<Pair, 'comparison' | 'decided'>): boolean {
  return decided !== null || comparison.score >= SECOND_THING
}

/**
 * Statements that make one claim, as sets of places. The surest pairs come first; two that disagree, or that somebody split by hand, never get into one set, and
 * two that somebody joined always do. `apartAnyway` says of two places that are not known to say the same that they cannot (two sentences of one report). `joined` are
 * sets that are not asked about any more.
 */
export function cluster(
  size: number,
  pairs: readonly Pair[],
  apartAnyway: (a: number, b: number) => boolean,
  joined: readonly (readonly number[])[] = [],
): number[][] {
  const set = Array.from({ length: size }, (_, place) => [place])
  const scores = new Map<number, number>()
  const apart = new Map<number, Set<number>>()
  const forbid = (a: number, b: number) => {
    const known = apart.get(a)
    if (known === undefined) apart.set(a, new Set([b]))
    else known.add(b)
  }
  for (const { a, b, comparison, decided } of pairs) {
    scores.set(Math.min(a, b) * size + Math.max(a, b), comparison.score)
    if (decided === 'different' || (decided === null && comparison.code !== null)) {
      forbid(a, b)
      forbid(b, a)
    }
  }
  const scoreOf = (a: number, b: number) => scores.get(Math.min(a, b) * size + Math.max(a, b)) ?? 0
  const mayMeet = (one: readonly number[], other: readonly number[]) =>
    !one.some(a => other.some(b => apart.get(a)?.has(b) || (scoreOf(a, b) < SECOND_THING && apartAnyway(a, b))))
  const alike = (one: readonly number[], other: readonly number[]) => {
    const asked = one.slice(0, ASKED).flatMap(a => other.slice(0, ASKED).map(b => scoreOf(a, b)))
    return asked.reduce((sum, score) => sum + score, 0) / asked.length >= MEAN
  }
  const join = (a: number, b: number) => {
    const [one, other] = [set[a], set[b]] as [number[], number[]]
    const both = [...one, ...other].sort((x, y) => x - y)
    for (const place of both) set[place] = both
  }
  for (const [first, ...rest] of joined) for (const other of rest) join(first as number, other)
  const surest = [...pairs]
    .filter(
      ({ comparison, decided }) => decided === 'same' || (comparison.verdict === 'same' && comparison.score >= SAME),
    )
    .sort(
      (x, y) =>
        Number(y.decided === 'same') - Number(x.decided === 'same') ||
        y.comparison.score - x.comparison.score ||
        x.a - y.a ||
        x.b - y.b,
    )
  for (const { a, b, decided } of surest) {
    const one = set[a] as number[]
    const other = set[b] as number[]
    if (one === other) continue
    if (decided === 'same' || (decided === null && mayMeet(one, other) && alike(one, other))) join(a, b)
  }
  return [...new Set(set)]
}
