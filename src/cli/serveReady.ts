import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { catchUp } from '../ledger/catchUp.ts'
import type { Embed } from '../record/passage.ts'
import { Refusal } from '../serve/answer.ts'
import { problem } from '../serve/problem.ts'
import type { Store } from '../store/store.ts'

/** Milliseconds for which somebody who asks is kept waiting: after an import that was broken off a few reports are left, and after a change of the rules all are. */
export const PATIENCE = 10_000

/**
 * Reads into the ledger what is not in it yet: what was read again, or what another program added and left. Other requests come in between two reports.
 * @param patience milliseconds; see `PATIENCE`
 * @returns what waits until all is read, and throws a `Refusal` where that takes too long; the reading goes on
 */
export function serveReady({ ledger }: Store, embed: Embed, patience: number): () => Promise<void> {
  let reading: Promise<void> | null = null
  let left = 0
  const read = async () => {
    do
      for await (const { done, of } of catchUp(ledger, embed, undefined, 1)) {
        left = of - done
        await setImmediate()
      }
    while (ledger.unread().length > 0)
  }
  return async () => {
    if (reading === null) {
      reading = read().finally(() => {
        reading = null
      })
      // Whoever waits hears of it; nobody may be waiting any more.
      reading.catch(() => {})
    }
    if (patience === Number.POSITIVE_INFINITY) return reading
    const over = new AbortController()
    const late = sleep(patience, 'late', { signal: over.signal }).catch(() => 'late')
    const first = await Promise.race([reading, late]).finally(() => over.abort())
    if (first !== 'late') return
    throw new Refusal(problem('unready', `${left} reports are still to be read into the ledger. Ask again in a while.`))
  }
}
