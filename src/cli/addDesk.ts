import type { Fetch } from '../bring/fetch.ts'
import { visits } from '../bring/visits.ts'
import { fetchPage } from '../read/fetchPage.ts'
import type { Meta } from '../read/meta.ts'
import type { Store } from '../store/store.ts'
import type { Model } from '../tag/model.ts'
import { addArrive } from './addArrive.ts'
import type { Way } from './addWay.ts'

/** What is at hand where reports are brought in. */
export interface Desk {
  readonly store: Store
  readonly model: Promise<Model>
  readonly way: Way
  readonly signal: AbortSignal
  readonly visit: ReturnType<typeof visits>
  readonly arrive: (address: string, stamp?: string) => ReturnType<typeof addArrive>
}

export interface Fetching {
  /** Seconds between two requests to one server. */
  readonly delay: number
  readonly allowPrivate?: true
}

/** Puts together what brings reports into `store`; what `meta` says is said of every report that is fetched. */
export function addDesk(
  store: Store,
  model: Promise<Model>,
  signal: AbortSignal,
  { delay, allowPrivate }: Fetching,
  meta: Meta,
): Desk {
  const fetch: Fetch = (address, asking) => fetchPage(address, { ...asking, allowPrivate: allowPrivate ?? false })
  const visit = visits(fetch, delay)
  const arrive = (address: string, stamp?: string) => addArrive(address, { store, visit, meta, signal }, stamp)
  return { store, model, way: { of: 0, done: 0 }, signal, visit, arrive }
}
