import { read } from '../read.ts'
import type { Record } from '../record/record.ts'
import type { Raw } from '../store/store.ts'
import { addArticle } from './addArticle.ts'
import type { Desk } from './addDesk.ts'
import type { Outcome, Parcel } from './addItem.ts'

/** Notes with which a record says that there is no report in it. */
const NO_REPORT: ReadonlySet<string> = new Set(['empty', 'no-article', 'boilerplate'])

/** A report that has been read and is still to be stored. */
export interface Ready {
  readonly input: string
  readonly record: Record
  readonly raw: Raw
}

/** With what a report is read; `progress` is told how many windows of it are. */
export interface Adding extends Pick<Desk, 'store' | 'model'> {
  readonly progress?: (done: number, of: number) => void
}

/** Reads the report that bytes hold; an outcome where there is nothing to store. What the store has already is not read again. Rejects only where the reader is broken. */
export async function addParcel(parcel: Parcel, { store, model, progress }: Adding): Promise<Ready | Outcome> {
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
