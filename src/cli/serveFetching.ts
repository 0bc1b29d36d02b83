import type { Meta } from '../read/meta.ts'
import type { Store } from '../store/store.ts'
import type { Model } from '../tag/model.ts'
import { addArrive } from './addArrive.ts'
import { addDesk, type Desk } from './addDesk.ts'

/** Seconds between two requests to one server: what a reader who clicks from page to page takes. */
const DELAY = 1

/** What brings reports in for one request or job; what `meta` says is said of every report that is fetched. */
export type Fetching = (meta: Meta, signal: AbortSignal) => Desk

/** Puts together what brings reports in for whoever asks the server: all of them together ask one host one thing at a time. */
export function serveFetching(store: Store, loading: Promise<Model>, allowPrivate: boolean): Fetching {
  const how = { delay: DELAY, ...(allowPrivate ? { allowPrivate } : {}) }
  const { visit } = addDesk(store, loading, new AbortController().signal, how, {})
  return (meta, signal) => ({
    store,
    model: loading,
    way: { of: 0, done: 0 },
    signal,
    visit,
    arrive: (address, stamp) => addArrive(address, { store, visit, meta, signal }, stamp),
  })
}
