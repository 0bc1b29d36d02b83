import { type Entry, feed } from '../bring/feed.ts'
import { given } from '../read/given.ts'
import type { Item, Outcome, Parcel } from './addItem.ts'
import type { Walking } from './addWalk.ts'
import { ADDRESS_BYTES } from './addWay.ts'

/**
 * The reports that a feed leads to: the addresses of its entries or, where they are not followed, the entries' own text. `input` is what the feed is called,
 * `from` its address. Throws where it is no feed that can be read.
 */
export function addEntries(
  text: string,
  input: string,
  from: string | undefined,
  how: Pick<Walking, 'follow' | 'meta' | 'way'>,
): Iterable<Item> {
  return items(read(text, from), input, how)
}

function* items(
  { title, entries, left }: ReturnType<typeof feed>,
  input: string,
  { follow, meta, way }: Pick<Walking, 'follow' | 'meta' | 'way'>,
): Generator<Item> {
  if (follow) way.of += entries.length * ADDRESS_BYTES
  for (const entry of entries) {
    if (!follow) yield ownText(entry, input, title, meta)
    else if (entry.address !== null) yield { address: entry.address, stamp: entry.stamp }
    else yield { ...called(entry, input), outcome: 'skipped', why: 'an entry without an address (try --no-follow)' }
  }
  if (left > 0) yield { input, outcome: 'skipped', why: `${left} more entries of a feed that is too long` }
}

function read(text: string, from: string | undefined): ReturnType<typeof feed> {
  try {
    return feed(text, from)
  } catch (error) {
    throw new Error(`It is a feed that cannot be read: ${(error as Error).message}.`, { cause: error })
  }
}

/** An entry as a line of NDJSON, so that it is read, and read again, as such a line is. */
function ownText(entry: Entry, input: string, outlet: string | undefined, meta: Walking['meta']): Outcome | Parcel {
  const { address, id, title, published, text } = entry
  if (text === undefined) {
    return { ...called(entry, input), outcome: 'skipped', why: 'an entry without text of its own' }
  }
  const said = given({
    ...(id ? { id } : {}),
    ...(address ? { url: address } : {}),
    ...(outlet ? { outlet } : {}),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
  })
  const bytes = Buffer.from(JSON.stringify({ ...said, [text.kind]: text.words }))
  return {
    ...called(entry, input),
    bytes,
    taken: { line: true, meta },
    fetched: new Date().toISOString(),
    live: true,
  }
}

/** An entry's address, or what else it can be called. */
function called({ address, id, title }: Entry, input: string): { readonly input: string } {
  return { input: address ?? `${input} ${id ?? title ?? ''}`.trim() }
}
