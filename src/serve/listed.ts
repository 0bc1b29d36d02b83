import type { Answer, Asked } from './answer.ts'
import { breath } from './breath.ts'
import { cursorOf, type Place, placeOf } from './cursor.ts'
import { known, stateHeaders } from './known.ts'
import { count } from './queried.ts'

/** Items of a page unless more are asked for, and at most. */
export const [USUAL_LIMIT, MOST_LIMIT] = [50, 500]
/** Items that are taken from the store at once for a stream: others wait as long as they take. */
const STREAMED = 50

/** Parameters that every list takes. */
export const OF_LISTS = ['limit', 'cursor'] as const
/** Parameters that say which reports are asked about. */
export const OF_REPORTS = ['since', 'until', 'outlet'] as const

/** Which part of a list: from a place on, or from the beginning. */
export interface Cut {
  readonly from: Place | null
  readonly limit: number
}

/** A part of a list; `next` is where the next begins, null at the end. */
export interface Page<Item> {
  readonly total: number
  readonly items: readonly Item[]
  readonly next: Place | null
}

type Pages<Item> = (cut: Cut) => Promise<Page<Item>>

/**
 * Answers with a page of a list, `{ total, items, next }`, or, where NDJSON is asked for, with all of it, an item a line, as it is read. `beside` is what stands in a
 * page beside its items.
 */
export async function listed<Item>(
  asked: Asked,
  version: string,
  pages: Pages<Item>,
  beside: () => object = () => ({}),
): Promise<Answer> {
  const limit = count(asked.query, 'limit', USUAL_LIMIT, MOST_LIMIT)
  const cursor = asked.query.get('cursor')
  const from = cursor === null ? null : placeOf(cursor)
  if (/\bapplication\/x-ndjson\b/.test(asked.header('accept') ?? '')) {
    // What is wrong with the query is to be told as a problem, and not in the middle.
    const first = await pages({ from, limit: STREAMED })
    const headers = { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store', vary: 'accept' }
    return { status: 200, headers, body: lines(first, pages, asked.gone) }
  }
  const same = known(asked, version)
  if (same) return same
  const { total, items, next } = await pages({ from, limit })
  return {
    status: 200,
    headers: { ...stateHeaders(version), 'content-type': 'application/json' },
    body: JSON.stringify({ total, items, next: next === null ? null : cursorOf(next), ...beside() }),
  }
}

async function* lines<Item>(first: Page<Item>, pages: Pages<Item>, gone: AbortSignal): AsyncGenerator<string> {
  for (let page = first; ; page = await pages({ from: page.next, limit: STREAMED })) {
    yield page.items.map(item => `${JSON.stringify(item)}\n`).join('')
    if (page.next === null || gone.aborted) return
    await breath()
  }
}
