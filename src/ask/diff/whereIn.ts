import type { Span } from '../../record/record.ts'
import type { Line } from './lines.ts'
import type { Paired } from './paired.ts'

/** Where in a version something would stand that only the other has: an empty span. */
export interface Places {
  readonly inBefore: (at: number) => Span
  readonly inAfter: (at: number) => Span
}

/** For a place in one version, the place in the other: behind the last sentence before it that both have, or at the beginning. */
export function whereIn({ kept, changed }: Paired): Places {
  const pairs: (readonly [Line, Line])[] = [
    ...kept,
    ...changed.flatMap(({ before, after }): (readonly [Line, Line])[] => {
      const [old, now] = [before.at(-1), after.at(-1)]
      return old && now ? [[old, now]] : []
    }),
  ]
  const behind = (side: 0 | 1) => {
    const sorted = pairs
      .map(pair => ({ from: pair[1 - side] as Line, to: pair[side] as Line }))
      .sort((a, b) => a.from.end - b.from.end)
    return (at: number): Span => {
      const { end } = sorted.findLast(({ from }) => from.end <= at)?.to ?? { end: 0 }
      return { start: end, end }
    }
  }
  return { inBefore: behind(0), inAfter: behind(1) }
}
