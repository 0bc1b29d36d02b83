import { isKept } from './cluster.ts'
import { compare } from './compare.ts'
import { copiedClaim } from './copiedClaim.ts'
import { daysBetween } from './daysBetween.ts'
import type { LedgerDesk, Paired } from './desk.ts'
import type { SharedText } from './sharedText.ts'
import { statementsOf } from './statementsOf.ts'
import { topicsShared } from './topicsShared.ts'

/** Two statements to be compared, by their numbers, and what somebody decided of them. */
export interface Asked {
  readonly a: number
  readonly b: number
  readonly decided: 'same' | 'different' | null
}

/** Compares statements of the store and keeps what is worth it. `shared` is what two reports have word for word, by their ids. */
export function pairUp(
  desk: LedgerDesk,
  asked: readonly Asked[],
  shared: (a: string, b: string) => SharedText | undefined,
): void {
  if (asked.length === 0) return
  const found = statementsOf(desk, new Set(asked.flatMap(({ a, b }) => [a, b])))
  const reports = new Map(
    desk
      .topics([...new Set([...found.values()].map(({ report }) => report))])
      .map(({ number, published, topic }) => [
        number,
        { published: published ?? undefined, topic: new Set(JSON.parse(topic) as string[]) },
      ]),
  )
  const topics = new Map<string, number>()
  const kept: Paired[] = []
  for (const { a, b, decided } of asked) {
    const [one, other] = [found.get(a), found.get(b)]
    const [here, there] = [reports.get(one?.report ?? 0), reports.get(other?.report ?? 0)]
    if (one === undefined || other === undefined || here === undefined || there === undefined) continue
    const key = `${one.report} ${other.report}`
    const common = topics.get(key) ?? topicsShared(here.topic, there.topic)
    topics.set(key, common)
    const text = shared(one.statement.report, other.statement.report)
    const comparison = compare(one.statement, other.statement, {
      topics: common,
      copied: copiedClaim(one.statement, other.statement, text).copied,
      days: daysBetween(here.published, there.published),
    })
    if (isKept({ comparison, decided })) kept.push({ a, b, ...comparison, decided })
  }
  desk.keepPairs(kept)
}
