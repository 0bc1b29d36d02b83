import type { Statement } from './reading.ts'

type Told = Pick<Statement, 'report' | 'attribution' | 'chain' | 'rejects'>

/** So many statements away a report may tell what it rejects here. */
const REACH = 40
/** Where no other report tells it too, only what was told right before can be meant. */
const NEXT_TO = 2

/**
 * Sets of claims (places in `statements`, which are in the order of their reports' texts) with every "that is not true" in the set of what it rejects: of what its
 * report tells, the claim that the record says is judged, else the nearest that other reports carry too, else what stands right before it. Nobody rejects their own
 * words. What several reports reject in the same words stays together.
 */
export function withDenials(sets: readonly (readonly number[])[], statements: readonly Told[]): number[][] {
  const of = new Map(sets.flatMap((set, s) => set.map(place => [place, s] as const)))
  const reports = sets.map(set => new Set(set.map(place => statements[place]?.report)).size)
  const isDenial = sets.map(set => set.every(place => statements[place]?.rejects !== null))
  const found = sets.map(set => [...set])
  for (const [s, set] of sets.entries()) {
    if (!isDenial[s]) continue
    const meant = set.map(place => told(place)).find(target => target !== null)
    if (meant === undefined || meant === null) continue
    found[s] = []
    found[meant]?.push(...set)
  }
  return found.filter(set => set.length > 0).map(set => set.sort((a, b) => a - b))

  function told(place: number): number | null {
    const { report, rejects, chain } = statements[place] as Told
    const from = Math.max(0, place - REACH)
    const near = statements
      .slice(from, place + REACH)
      .map((one, i) => ({ one, set: of.get(from + i) ?? 0, away: from + i - place }))
      .filter(
        ({ one, set }) =>
          one.report === report && !isDenial[set] && !(chain[0]?.name && one.chain[0]?.name === chain[0].name),
      )
      .sort((a, b) => Math.abs(a.away) - Math.abs(b.away) || a.away - b.away)
    return (
      near.find(({ one }) => one.attribution !== null && rejects?.includes(one.attribution)) ??
      near.find(({ set }) => (reports[set] ?? 0) > 1) ??
      near.find(({ away }) => away < 0 && away >= -NEXT_TO) ?? { set: null }
    ).set
  }
}
