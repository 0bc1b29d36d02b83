import type { Desk } from '../serve/desk.ts'
import type { Store } from '../store/store.ts'
import type { Parcel } from './addItem.ts'
import { addOne } from './addOne.ts'
import type { Fetching } from './serveFetching.ts'

/** Where a report was that was sent and has no address. */
const SENT = 'sent to the desk'

/** Keeps a report that is sent, or fetched from its address. `ready` takes it up into the ledger. */
export function serveAdd(store: Store, fetching: Fetching, ready: () => Promise<void>): Desk['add'] {
  return async (wanted, told, signal) => {
    const { meta } = wanted
    const desk = { ...fetching(meta, signal), progress: (done: number, of: number) => told({ done, of }) }
    const item = 'address' in wanted ? { address: wanted.address } : parcel(wanted.bytes, wanted.contentType, meta)
    const read = await addOne(item, desk)
    if (!('record' in read)) {
      const { outcome, id, why = 'There is nothing in it.' } = read
      return outcome === 'unchanged' && id !== undefined ? { outcome, id } : { unread: why }
    }
    const { outcome, id } = store.add(read.record, read.raw)
    // It is stored; what cannot be taken up in time is taken up meanwhile.
    await ready().catch(() => {})
    return { outcome, id }
  }
}

function parcel(bytes: Uint8Array, contentType: string, meta: Parcel['taken']['meta']): Parcel {
  const fetched = new Date().toISOString()
  return { input: meta.url ?? SENT, bytes, taken: { contentType, meta }, fetched, live: false }
}
