import { CLAIM_KEYS, CLAIM_POSTINGS } from './claimKeys.ts'
import type { LedgerDesk } from './desk.ts'

/** Statements with which a new one is compared, those first that share most: enough to meet every claim that it may be, and few where a thousand say it. */
const MOST_COMPARED = 32
/** Statements that a new one looks up by its keys, the rarest key first; what common words alone would find is not looked for in a large store. */
const MOST_LOOKED_UP = 600

type Weighed = readonly (readonly [key: number, weight: number])[]

/** For every statement of a report, by its number and keys, those in the store that may say the same; each pair once. The report itself is in the store. */
export function claimCandidates(
  desk: LedgerDesk,
  own: readonly { readonly number: number; readonly keys: Weighed }[],
): [number, number][] {
  const all = [...new Set(own.flatMap(({ keys }) => keys.map(([key]) => key)))]
  const found = desk.holderCounts(all, CLAIM_POSTINGS)
  const counts = new Map(all.map((key, i) => [key, found[i] ?? 0]))
  const lists = new Map<number, ReturnType<LedgerDesk['holders']>>()
  const holders = (key: number) => {
    const known = lists.get(key)
    if (known !== undefined) return known
    const list = desk.holders(key, CLAIM_POSTINGS)
    lists.set(key, list)
    return list
  }
  const mine = new Set(own.map(({ number }) => number))
  return own.flatMap(({ number, keys }) => {
    const { asked, left } = rarest(keys, counts)
    const shared = new Map<number, number>()
    for (const [key, weight] of asked)
      for (const { statement, weight: other } of holders(key) ?? [])
        shared.set(statement, (shared.get(statement) ?? 0) + Math.max(weight, other))
    return [...shared]
      .filter(([other, weight]) => weight + left >= CLAIM_KEYS && (mine.has(other) ? other < number : true))
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, MOST_COMPARED)
      .map(([other]): [number, number] => [Math.min(other, number), Math.max(other, number)])
  })
}

/** The keys to look up, and how much the others may weigh that a statement has in common besides. */
function rarest(
  keys: Weighed,
  counts: ReadonlyMap<number, number>,
): { readonly asked: Weighed; readonly left: number } {
  const telling = keys
    .map(([key, weight]) => ({ key, weight, count: counts.get(key) ?? 0 }))
    .filter(({ count }) => count <= CLAIM_POSTINGS)
    .sort((a, b) => a.count - b.count || a.key - b.key)
  let looked = 0
  const asked = telling.filter(({ count }, i) => {
    looked += count
    return i === 0 || looked <= MOST_LOOKED_UP
  })
  const left = telling.slice(asked.length).reduce((sum, { weight }) => sum + weight, 0)
  return { asked: asked.map(({ key, weight }) => [key, weight] as const), left }
}
