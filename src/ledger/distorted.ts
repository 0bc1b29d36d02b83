import type { Pair } from './cluster.ts'
import { instant } from './instant.ts'
import type { ReportRow, Statement } from './reading.ts'
import { sameSpeaker } from './sameSpeaker.ts'
import type { SharedText } from './sharedText.ts'

/**
 * Statements (places) in which a report changed what its source had said: it is a copy of an earlier report of another outlet, names the same source for the same thing,
 * and has another number or the opposite, which nobody had before it. There it is the outlet that vouches, and not the source. `sets` are the claims.
 */
export function distorted(
  sets: readonly (readonly number[])[],
  pairs: readonly Pair[],
  statements: readonly Statement[],
  rows: ReadonlyMap<string, ReportRow>,
  shared: (a: string, b: string) => SharedText | undefined,
): ReadonlySet<Statement> {
  const when = (place: number) => instant(rows.get(statements[place]?.report ?? '')?.published)
  const began = new Map(
    sets.flatMap(set => {
      const first = Math.min(...set.map(when))
      return set.map(place => [place, first] as const)
    }),
  )
  const found = new Set<Statement>()
  for (const { a, b, comparison } of pairs) {
    if (comparison.verdict !== 'disagree' || comparison.code === 'time') continue
    const [early, late] = (began.get(a) ?? 0) <= (began.get(b) ?? 0) ? [a, b] : [b, a]
    if ((began.get(early) ?? 0) >= (began.get(late) ?? 0)) continue
    const [one, other] = [statements[early], statements[late]] as [Statement, Statement]
    const isOther = rows.get(one.report)?.outlet !== rows.get(other.report)?.outlet
    if (isOther && sameSpeaker(one.chain[0], other.chain[0]) && shared(one.report, other.report)?.copy) found.add(other)
  }
  return found
}
