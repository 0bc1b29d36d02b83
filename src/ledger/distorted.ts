import type { Pair } from './cluster.ts'
import { instant } from './instant.ts'
import type { ReportRow, Statement } from './reading.ts'
import { sameOutlet } from './sameOutlet.ts'
import { sameSpeaker } from './sameSpeaker.ts'
import type { SharedText } from './sharedText.ts'

/**
 * Statements in which a report changed what its source had said, which has another number or the opposite: nobody said it so before, and the report is a copy of an earlier
 * one and names the same source, or it cites an outlet that says otherwise, or it is alone with what that source is said elsewhere, and by several, to have said; or
 * that source denies it to another outlet. There it is the outlet that vouches, and not the source. `sets` are the claims, of which only the first `wanted` are looked at.
 */
export function distorted(
  sets: readonly (readonly number[])[],
  pairs: readonly Pair[],
  statements: readonly Statement[],
  rows: ReadonlyMap<string, ReportRow>,
  shared: (a: string, b: string) => SharedText | undefined,
  wanted: number,
): ReadonlySet<Statement> {
  const at = (place: number) => statements[place] as Statement
  const when = ({ report }: Statement) => instant(rows.get(report)?.published)
  const outletOf = ({ report }: Statement) => rows.get(report)?.outlet
  const setOf = new Map(sets.flatMap(set => set.map(place => [place, set] as const)))
  const began = new Map(sets.map(set => [set, Math.min(...set.map(place => when(at(place))))] as const))
  const beganAt = (place: number) => began.get(setOf.get(place) ?? []) ?? 0
  const isWanted = new Set(sets.slice(0, wanted).flat())
  const changes = pairs.flatMap(({ a, b, comparison }) => {
    if (comparison.verdict !== 'disagree' || comparison.code === 'time') return []
    const [early, late] = beganAt(a) <= beganAt(b) ? [a, b] : [b, a]
    const isLater = beganAt(early) < beganAt(late) && isWanted.has(late) && outletOf(at(early)) !== outletOf(at(late))
    return isLater ? [{ early, late, code: comparison.code }] : []
  })
  const against = Map.groupBy(changes, ({ late }) => late)
  const found = new Set<Statement>()
  for (const { early, late, code } of changes) {
    const [one, other] = [at(early), at(late)]
    const [outlet, cited] = [outletOf(other), outletOf(one) ?? '']
    const [said, changed] = [setOf.get(early) ?? [], setOf.get(late) ?? []]
    const source = other.chain[0]
    const isSame = sameSpeaker(one.chain[0], source)
    const isCopy = isSame && shared(one.report, other.report)?.copy
    const isCited =
      other.chain.some(({ name, role }) => role !== 'outlet' && sameOutlet(name, cited)) &&
      !changed.some(place => outletOf(at(place)) === cited)
    const told = (places: readonly number[]) =>
      new Set(
        places
          .filter(place => at(place).stance === 'asserts' && sameSpeaker(at(place).chain[0], source))
          .map(place => outletOf(at(place))),
      ).size
    const isAlone =
      isSame &&
      (code === 'negation' || said.some(place => when(at(place)) >= when(other))) &&
      told(changed) === 1 &&
      told((against.get(late) ?? []).map(one => one.early)) > 1
    if (!isCopy && !isCited && !isAlone) continue
    for (const place of changed)
      if (outletOf(at(place)) === outlet && at(place).stance === 'asserts') found.add(at(place))
  }
  for (const set of sets.slice(0, wanted)) {
    const members = set.map(at)
    const denials = members.filter(({ stance, isRejected }) => stance === 'denies' && isRejected)
    for (const denial of denials) {
      const by = denial.chain[0]
      const from = members.filter(
        ({ stance, chain }) => stance === 'asserts' && chain[0]?.role === 'originator' && sameSpeaker(by, chain[0]),
      )
      const tellers = new Set(from.map(outletOf))
      if (tellers.size === 1 && !tellers.has(outletOf(denial))) for (const one of from) found.add(one)
    }
  }
  return found
}
