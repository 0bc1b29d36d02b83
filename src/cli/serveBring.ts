import type { Desk } from '../serve/desk.ts'
import type { Store } from '../store/store.ts'
import type { Item } from './addItem.ts'
import { addKept } from './addKept.ts'
import { addOne } from './addOne.ts'
import { addWalk } from './addWalk.ts'
import { ADDRESS_BYTES } from './addWay.ts'
import { inOrder } from './inOrder.ts'
import type { Fetching } from './serveFetching.ts'
import { UNDER_WAY } from './underWay.ts'
import { untilAborted } from './untilAborted.ts'

/** Brings in reports from addresses, or from what a feed leads to. Each is stored, and taken up into the ledger by `ready`, before the next: others come in between. */
export function serveBring(store: Store, fetching: Fetching, ready: () => Promise<void>): Desk['bring'] {
  return async ({ urls = [], feed, follow = true, outlet }, told, signal) => {
    const meta = outlet === undefined ? {} : { outlet }
    const desk = fetching(meta, signal)
    const { way, arrive } = desk
    const walking = { meta, map: {}, ndjson: false, follow, way, signal, stdin: nothing(), arrive }
    // A single address may be a feed's, told as one or not.
    const alone = feed ?? (urls.length === 1 ? urls[0] : undefined)
    if (alone === undefined) way.of = urls.length * ADDRESS_BYTES
    const items = alone === undefined ? addresses(urls) : addWalk([alone], walking)
    const results = inOrder(items, UNDER_WAY, item => addOne(item, desk))
    for await (const result of untilAborted(results, signal)) {
      told('record' in result ? addKept(result, store) : result, way.of === 0 ? 0 : way.done / way.of)
      // What cannot be taken up in time is taken up meanwhile.
      await ready().catch(() => {})
    }
  }
}

async function* addresses(urls: readonly string[]): AsyncGenerator<Item> {
  for (const address of urls) yield { address }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
