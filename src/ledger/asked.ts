import { candidates } from './candidates.ts'
import { CLAIM_KEYS, CLAIM_POSTINGS, claimKeys } from './claimKeys.ts'
import { type Meant, nearCandidates, related } from './nearCandidates.ts'
import type { Statement } from './reading.ts'

/** Pairs of statements that are to be compared, as places in the list, the smaller first, in order: by what they share, and in reports that share much by what they mean. */
export function asked(statements: readonly Statement[]): [number, number][] {
  const worded = candidates(statements.map(claimKeys), CLAIM_KEYS, CLAIM_POSTINGS)
  const reports = new Map([...new Set(statements.map(({ report }) => report))].map((id, i) => [id, i]))
  const meant = statements.map(
    ({ report, embedding }, name): Meant => ({ name, report: reports.get(report) ?? 0, embedding }),
  )
  const of = Map.groupBy(meant, ({ report }) => report)
  const others = new Map<number, number[]>([...reports.values()].map(report => [report, []]))
  for (const [i, j] of worded) {
    const [a, b] = [meant[i]?.report ?? 0, meant[j]?.report ?? 0]
    if (a === b) continue
    others.get(a)?.push(b)
    others.get(b)?.push(a)
  }
  const all = new Set(worded.map(([i, j]) => i * statements.length + j))
  for (const [report, near] of others)
    for (const other of new Set([report, ...related(near)]))
      for (const [i, j] of nearCandidates(of.get(report) ?? [], of.get(other) ?? [])) all.add(i * statements.length + j)
  return [...all]
    .map((key): [number, number] => [Math.floor(key / statements.length), key % statements.length])
    .sort(([a, b], [c, d]) => b - d || a - c)
}
