import { unansweredSteps } from '../ask/unanswered.ts'
import { gain } from '../ledger/gain.ts'
import { instant } from '../record/instant.ts'
import { breath } from '../serve/breath.ts'
import type { Desk } from '../serve/desk.ts'
import type { Store } from '../store/store.ts'
import { serveItem } from './serveReports.ts'
import { stepwise } from './stepwise.ts'

type Changes = Awaited<ReturnType<Desk['changes']>>

/** What came into the store since a moment. */
export function serveChanges(store: Store): Desk['changes'] {
  return async (since, limit) => {
    const until = new Date().toISOString()
    const after = store.came.lastBefore(new Date(instant(since) ?? 0).toISOString())
    const part = (which: 'new' | 'versions') => {
      const { rows, total } = store.came.reports(after, which, limit)
      return { total, items: rows.map(serveItem) }
    }
    // Where nothing had been there, nothing gained.
    const gained = after === 0 ? [] : store.came.gained(after)
    const claims: Changes['claims']['items'][number][] = []
    for (const claim of gained.slice(0, limit)) {
      const one = gain(store.ledger, claim, after)
      if (one) claims.push(one)
      await breath()
    }
    const replies = after === 0 ? [] : await repliesAfter(store, after)
    return {
      since,
      until,
      reports: part('new'),
      versions: part('versions'),
      claims: { total: gained.length, items: claims },
      replies: { total: replies.length, items: replies.slice(0, limit) },
    }
  }
}

/** The replies in reports that came after, to what had not been answered. Looked for are only those whose name, or the end of it, stands in what came. */
async function repliesAfter(store: Store, after: number): Promise<Changes['replies']['items']> {
  const end = (key: string) => key.split(' ').at(-1) ?? ''
  const ends = new Set(store.came.names(after).map(end))
  const keys = store.came.silent().filter(key => ends.has(end(key)))
  if (keys.length === 0) return []
  const asked = () => store.silences(keys)
  const all = await stepwise(unansweredSteps({ ...store, asked }, {}))
  return all.flatMap(({ party: { name, kind, named }, askings }) =>
    askings.flatMap(({ tellings: [first], reply }) =>
      first && reply && (store.ledger.numberOf(reply.report.id) ?? 0) > after
        ? [{ party: { name, kind, named }, asked: { report: first.report, says: first.says }, reply }]
        : [],
    ),
  )
}
