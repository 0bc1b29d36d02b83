import type { Fetched } from '../bring/fetch.ts'
import type { visits } from '../bring/visits.ts'
import type { Meta } from '../read/meta.ts'
import type { Store } from '../store/store.ts'
import type { Outcome, Parcel } from './addItem.ts'

/** With what addresses are fetched. */
export interface Arriving {
  readonly store: Store
  readonly visit: ReturnType<typeof visits>
  readonly meta: Meta
  readonly signal: AbortSignal
}

/**
 * Fetches what stands at an address, if it has changed since it was stored: the page, and as the report that it may be. An outcome where there is nothing to
 * read: unchanged, forbidden by robots.txt, or failed. `stamp` is what a feed said of it.
 */
export async function addArrive(
  input: string,
  { store, visit, meta, signal }: Arriving,
  stamp?: string,
): Promise<{ readonly page: Fetched; readonly parcel: Parcel } | Outcome> {
  const url = input.replace(/#.*$/s, '')
  const known = store.page(url)
  const stamped = stamp ? { stamp } : {}
  try {
    const page = await visit(url, known ? { known, signal } : { signal })
    if ('refused' in page) return { input, outcome: 'skipped', why: page.refused }
    const { etag, lastModified } = page
    const visited = { url, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}), ...stamped }
    if (page.unchanged) {
      store.visited({ ...known, ...visited })
      return { input, outcome: 'unchanged' }
    }
    const { bytes, contentType, url: from } = page
    const taken = { ...(contentType ? { contentType } : {}), from, meta }
    return { page, parcel: { input, bytes, taken, fetched: new Date().toISOString(), live: true, page: visited } }
  } catch (error) {
    return { input, outcome: 'failed', why: (error as Error).message }
  }
}
