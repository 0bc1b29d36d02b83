import { format } from '../read/format.ts'
import type { Desk } from './addDesk.ts'
import type { Item, Outcome } from './addItem.ts'
import { type Adding, addParcel, type Ready } from './addParcel.ts'
import { ADDRESS_BYTES } from './addWay.ts'
import { isFeed } from './isFeed.ts'

/**
 * Reads the report of an item, which is fetched first where it must be; an outcome where there is nothing to store. What the store has already is not read
 * again. Rejects only where the reader is broken.
 */
export async function addOne(item: Item, desk: Desk & Adding): Promise<Ready | Outcome> {
  if ('outcome' in item) return item
  if ('bytes' in item) return addParcel(item, desk)
  const arrived = await desk.arrive(item.address, item.stamp)
  desk.way.done += ADDRESS_BYTES
  if ('outcome' in arrived) return arrived
  const { bytes, contentType, url } = arrived.page
  const isMany = format(bytes, new URL(url).pathname, contentType).kind === 'ndjson'
  if (!isMany && !isFeed(bytes, contentType)) return addParcel(arrived.parcel, desk)
  const why = `It is ${isMany ? 'NDJSON' : 'a feed'} and no report. Name it itself: sayso add ${item.address}`
  return { input: item.address, outcome: 'failed', why }
}
