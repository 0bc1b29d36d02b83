import { setTimeout as sleep } from 'node:timers/promises'
import type { Validators } from '../bring/fetch.ts'
import { nextPoll, type Polled } from '../bring/nextPoll.ts'
import { given } from '../read/given.ts'
import { oneLine } from '../show/oneLine.ts'
import type { Store } from '../store/store.ts'
import type { Model } from '../tag/model.ts'
import { addAll } from './addAll.ts'
import { addDesk, type Desk } from './addDesk.ts'
import { addEntries } from './addEntries.ts'
import type { Item, Outcome } from './addItem.ts'
import { addText } from './addText.ts'
import { EXITS } from './exits.ts'
import { failure } from './failure.ts'
import { isFeed } from './isFeed.ts'
import { say } from './say.ts'
import { write } from './write.ts'

/** What can be said to `sayso watch`; see docs/desk.md. */
export interface WatchFlags {
  readonly store?: string
  readonly every: number
  readonly follow: boolean
  readonly json?: true
  readonly outlet?: string
  readonly allowPrivate?: true
  readonly delay: number
}

/** Milliseconds of one sleep: Node's timers take what is more for no time at all. */
const LONGEST_SLEEP = 2 ** 31 - 1

interface Watched {
  readonly address: string
  /** What its server said when all of its entries had been seen to. */
  known: Validators
  /** Seconds between the last two looks. */
  wait: number
  /** When it is looked at next, as `performance.now()`. */
  due: number
}

/**
 * Looks at feeds, each when it is due (see `nextPoll`), and adds what is new, until the signal is aborted. Tells on stdout what came, on stderr what
 * failed or has a date that could not be read.
 * @returns the exit code, see `EXITS`
 */
export async function watchFeeds(
  feeds: readonly string[],
  flags: WatchFlags,
  loading: Promise<Model>,
  store: Store,
  signal: AbortSignal,
): Promise<number> {
  const desk = addDesk(store, loading, signal, flags, given(flags))
  const every = flags.every * 60
  const watched: Watched[] = feeds.map(address => ({ address, known: {}, wait: every, due: 0 }))
  try {
    while (!signal.aborted) {
      const next = watched.reduce((a, b) => (b.due < a.due ? b : a))
      const left = next.due - performance.now()
      if (left > 0) {
        await sleep(Math.min(left, LONGEST_SLEEP), undefined, { signal }).catch(() => {})
        continue
      }
      next.wait = nextPoll(every, next.wait, await look(next, flags, desk))
      next.due = performance.now() + 1000 * next.wait
    }
    return EXITS.stopped
  } catch (error) {
    return await failure(error)
  }
}

async function look(feed: Watched, flags: WatchFlags, desk: Desk): Promise<Polled> {
  const { address, known } = feed
  const { visit, signal } = desk
  const failed = async (why: string, wait: number | null = null): Promise<Polled> => {
    if (!signal.aborted) await tell({ input: address, outcome: 'failed', why }, flags)
    return { came: 'failure', wait }
  }
  const page = await visit(address, { known, signal }).catch((error: Error & { wait?: number | null }) => error)
  if (page instanceof Error) return failed(page.message, page.wait)
  if ('refused' in page) return failed(page.refused)
  if (page.unchanged) return { came: 'nothing' }
  const { bytes, contentType } = page
  if (!isFeed(bytes, contentType)) return failed('It is no RSS, Atom or JSON feed.')
  let items: Iterable<Item>
  try {
    items = addEntries(addText(bytes, contentType), address, page.url, {
      follow: flags.follow,
      meta: given(flags),
      way: desk.way,
    })
  } catch (error) {
    return failed((error as Error).message)
  }
  let came: 'new' | 'nothing' = 'nothing'
  let failures = 0
  for await (const outcome of addAll(news(items, desk.store), desk)) {
    if (outcome.outcome === 'added' || outcome.outcome === 'new version') came = 'new'
    if (outcome.outcome === 'failed') failures += 1
    await tell(outcome, flags)
  }
  const { etag, lastModified } = page
  // What failed is asked for again, though the feed say nothing new.
  if (!signal.aborted && failures === 0)
    feed.known = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
  return { came }
}

/** Items without the pages of which the feed says what it said when they were last fetched. */
async function* news(items: Iterable<Item>, store: Store): AsyncGenerator<Item> {
  for (const item of items) {
    const known = 'address' in item ? store.page(item.address.replace(/#.*$/s, '')) : null
    if (known === null || !('address' in item) || (known.stamp ?? '') !== (item.stamp ?? '')) yield item
  }
}

async function tell(outcome: Outcome, { json }: WatchFlags): Promise<void> {
  const { input, id, why } = outcome
  if (outcome.outcome === 'unchanged') return
  if (json) return write(`${JSON.stringify(outcome)}\n`)
  if (outcome.outcome === 'skipped') return
  if (why) say(`${input}: ${why}`)
  if (outcome.outcome !== 'failed') await write(`${outcome.outcome}  ${oneLine(input)}  ${oneLine(id ?? '')}\n`)
}
