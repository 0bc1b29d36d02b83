import { format } from '../read/format.ts'
import { read } from '../read.ts'
import type { Record } from '../record/record.ts'
import type { Raw } from '../store/store.ts'
import { addArticle } from './addArticle.ts'
import type { Desk } from './addDesk.ts'
import type { Item, Outcome, Parcel } from './addItem.ts'
import { ADDRESS_BYTES } from './addWay.ts'
import { isFeed } from './isFeed.ts'

/** Notes with which a record says that there is no report in it. */
const NO_REPORT: ReadonlySet<string> = new Set(['empty', 'no-article', 'boilerplate'])

/** A report that has been read and is still to be stored. */
export interface Ready {
  readonly input: string
  readonly record: Record
  readonly raw: Raw
}

/** With what a report is read; `progress` is told how many windows of it are. */
interface Adding extends Desk {
  readonly progress?: (done: number, of: number) => void
}

/**
 * Reads the report of an item, which is fetched first where it must be; an outcome where there is nothing to store. What the store has already is not read
 * again. Rejects only where the reader is broken.
 */
export async function addOne(item: Item, desk: Adding): Promise<Ready | Outcome> {
  if ('outcome' in item) return item
  if ('bytes' in item) return readParcel(item, desk)
  const arrived = await desk.arrive(item.address, item.stamp)
  desk.way.done += ADDRESS_BYTES
  if ('outcome' in arrived) return arrived
  const { bytes, contentType, url } = arrived.page
  const isMany = format(bytes, new URL(url).pathname, contentType).kind === 'ndjson'
  if (!isMany && !isFeed(bytes, contentType)) return readParcel(arrived.parcel, desk)
  const why = `It is ${isMany ? 'NDJSON' : 'a feed'} and no report. Name it itself: sayso add ${item.address}`
  return { input: item.address, outcome: 'failed', why }
}

async function readParcel(parcel: Parcel, { store, model, progress }: Adding): Promise<Ready | Outcome> {
  const { input, bytes, taken, fetched, live, page } = parcel
  const raw: Raw = {
    bytes,
    taken: JSON.stringify(taken),
    source: input,
    fetched,
    live,
    ...(page ? { page } : {}),
  }
  const unchanged = (id: string): Outcome => {
    if (page) store.visited(page)
    return { input, outcome: 'unchanged', id }
  }
  const skipped = (why: string): Outcome => {
    // Without the validators: if it is asked for again, it is to come, but not because of a feed that says what it said.
    if (page?.stamp) store.visited({ url: page.url, stamp: page.stamp })
    return { input, outcome: 'skipped', why }
  }
  const held = store.has(raw)
  if (held !== null) return unchanged(held)
  const reading = await addArticle(bytes, taken, input)
  if (!('article' in reading)) return { input, outcome: 'failed', why: reading.message }
  const { article } = reading
  if (article.text === '') {
    return skipped(article.notes.find(({ code }) => NO_REPORT.has(code))?.message ?? 'The source has no text.')
  }
  const same = store.same({ ...article, id: article.id ?? '' }, live)
  if (same !== null) return unchanged(same)
  const record = await read(article, model, progress ? { progress } : {})
  const none = record.notes.find(({ code }) => NO_REPORT.has(code))
  return none ? skipped(none.message) : { input, record, raw }
}
