import { where } from '../ask/where.ts'
import type { Desk } from '../mcp/desk.ts'
import type { ReadAsked } from '../mcp/readReport.ts'
import { Refusal } from '../mcp/refusal.ts'
import { document, type Source } from '../read/document.ts'
import { explained } from '../read/explained.ts'
import type { Meta } from '../read/meta.ts'
import { read } from '../read.ts'
import type { Record } from '../record/record.ts'
import type { Model } from '../tag/model.ts'
import { mcpReading } from './mcpReading.ts'
import type { McpStore } from './mcpStore.ts'

/** What a report is called where it is spoken of. */
const SENT = 'the report'

/** Reads what `read_report` is given. Pages are fetched by the guarded client; `allowPrivate` lets it go to private addresses too. The model is loaded when it is first needed. */
export function mcpRead(store: McpStore, model: () => Promise<Model>, allowPrivate: boolean): Desk['read'] {
  return async (asked, { signal, told }) => {
    if (asked.stored !== undefined) {
      const kept = (await store.opened()).report(asked.stored)
      if (kept === null)
        throw new Refusal(`There is no report ${asked.stored} in the store. Find its id with search_reports.`)
      return mcpReading(kept.record, where(kept), asked)
    }
    const source = await sourceOf(asked, allowPrivate, signal)
    const { outlet, published, title, url, minConfidence } = asked
    const meta: Meta = {
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      ...(title === undefined ? {} : { title }),
      ...(url === undefined || source.from !== undefined ? {} : { url }),
    }
    for await (const reading of document(source, source.from ?? SENT, meta)) {
      if (!('article' in reading)) throw new Refusal(reading.message)
      const record = await read(reading.article, model(), {
        progress: told,
        ...(minConfidence === undefined ? {} : { minConfidence }),
      })
      return mcpReading(record, known(record), asked)
    }
    throw new Refusal('There is nothing in it.')
  }
}

async function sourceOf(
  { text, html, url = '' }: ReadAsked,
  allowPrivate: boolean,
  signal: AbortSignal,
): Promise<Source> {
  const words = text ?? html
  if (words !== undefined) {
    const contentType = `${text === undefined ? 'text/html' : 'text/plain'}; charset=utf-8`
    return { bytes: new TextEncoder().encode(words), contentType }
  }
  // Loaded where it is needed: the client takes longer to load than a text to read.
  const { fetchPage } = await import('../read/fetchPage.ts')
  try {
    const page = await fetchPage(url, { allowPrivate, signal })
    return { bytes: page.bytes, contentType: page.contentType, from: page.url, path: new URL(page.url).pathname }
  } catch (error) {
    throw new Refusal(explained(error))
  }
}

function known({ report }: Record) {
  const { id, outlet = null, title = null, published = null, url = null } = report
  return { id, outlet, title, published, url }
}
