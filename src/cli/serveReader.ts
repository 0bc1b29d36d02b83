import { document } from '../read/document.ts'
import { explained } from '../read/explained.ts'
import { read } from '../read.ts'
import type { Reader, Wanted } from '../serve/reader.ts'
import { json } from '../show/json.ts'
import type { Model } from '../tag/model.ts'

/** What a report without an address is called where it is spoken of. */
const SENT = 'the report'

/** The stages of reading as the server needs them. Pages are fetched by the guarded client; `allowPrivate` lets it go to private addresses too. */
export function serveReader(loading: Promise<Model>, allowPrivate: boolean): Reader {
  return {
    async read(wanted, told, signal) {
      const source = await sourceOf(wanted, allowPrivate, signal).catch((error: unknown) => explained(error))
      if (typeof source === 'string') return { unread: source }
      for await (const reading of document(source, 'address' in wanted ? wanted.address : SENT, wanted.meta)) {
        if ('article' in reading) return read(reading.article, loading, { progress: (done, of) => told({ done, of }) })
        return { unread: reading.message }
      }
      return { unread: 'There is nothing in it.' }
    },
    json,
  }
}

async function sourceOf(wanted: Wanted, allowPrivate: boolean, signal: AbortSignal) {
  if ('bytes' in wanted) return wanted
  // Loaded where it is needed: the client takes longer to load than a text to read.
  const { fetchPage } = await import('../read/fetchPage.ts')
  const { bytes, contentType, url } = await fetchPage(wanted.address, { allowPrivate, signal })
  return { bytes, contentType, from: url, path: new URL(url).pathname }
}
