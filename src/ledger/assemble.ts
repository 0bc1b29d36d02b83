import type { Disagreement, Entry } from '../record/ledger.ts'
import { carried } from './carried.ts'
import type { Pair } from './cluster.ts'
import type { Decision } from './decision.ts'
import { distorted } from './distorted.ts'
import { entry } from './entry.ts'
import { entryId } from './entryId.ts'
import { holds } from './holds.ts'
import type { ReportRow, Statement } from './reading.ts'
import type { SharedText } from './sharedText.ts'

/** Of what entries are made. */
export interface Material {
  readonly statements: readonly Statement[]
  /** Claims, as places in `statements`; those of which no entry is wanted stand last and are there because they disagree with the others. */
  readonly sets: readonly (readonly number[])[]
  /** How many of the sets are wanted. */
  readonly wanted: number
  /** At least all that disagree, as places in `statements`. */
  readonly pairs: readonly Pair[]
  readonly rows: ReadonlyMap<string, ReportRow>
  readonly shared: (a: string, b: string) => SharedText | undefined
  readonly decisions: readonly Decision[]
  /** Names of all outlets that there are reports of. */
  readonly outlets: Iterable<string>
}

/** The entries of claims, in the order of their sets, each with those that contradict it. */
export function assemble({ statements, sets, wanted, pairs, rows, shared, decisions, outlets }: Material): Entry[] {
  const origin = new Map(
    decisions
      .filter(({ of }) => of === 'origin')
      .map(({ a, b, verdict }) => [key(a.report, b.report), { verdict, a, b }]),
  )
  const known = new Set([...outlets].map(plain))
  const changed = distorted(sets, pairs, statements, rows, shared, wanted)
  const members = sets.map(set =>
    set
      .map(place => statements[place] as Statement)
      .map(one => ({ ...one, published: rows.get(one.report)?.published, one }))
      .sort(carried)
      .map(({ one }) => one),
  )
  const ids = members.map(entryId)
  const contrary = sets.map((): Map<number, Disagreement> => new Map())
  const placed = new Map(sets.flatMap((set, s) => set.map(place => [place, s] as const)))
  const opposed = pairs.filter(({ comparison }) => comparison.verdict === 'disagree')
  for (const { a, b, comparison } of opposed.sort((x, y) => x.a - y.a || x.b - y.b)) {
    const [one, other] = [placed.get(a), placed.get(b)]
    if (comparison.code === null || comparison.code === 'matter') continue
    if (one === undefined || other === undefined || one === other) continue
    const evidence = [a, b].map(place => {
      const { report, span } = statements[place] as Statement
      return { report, span }
    })
    const { code } = comparison
    for (const [x, y] of [[one, other] as const, [other, one] as const])
      if (!contrary[x]?.has(y)) contrary[x]?.set(y, { entry: ids[y] ?? '', code, evidence })
  }
  return members.slice(0, wanted).map((ordered, s) => {
    const of = (a: string, b: string) => {
      const hand = origin.get(key(a, b))
      const isOfThis = hand !== undefined && [hand.a, hand.b].every(place => ordered.some(one => holds(one, place)))
      return isOfThis ? hand.verdict : null
    }
    const isOutlet = (name: string) => known.has(plain(name))
    const isDistorted = (one: Statement) => changed.has(one)
    return entry(
      ordered,
      { reports: rows, isOutlet, isDistorted, shared, decided: origin.size === 0 ? () => null : of },
      [...(contrary[s]?.values() ?? [])],
    )
  })
}

const key = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
const plain = (name: string) => name.replace(/^the /i, '').toLowerCase()
