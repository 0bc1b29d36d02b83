import type { Note } from '../record/record.ts'
import { decode } from './charset.ts'
import { format } from './format.ts'
import type { Meta } from './meta.ts'
import { ndjson } from './ndjson.ts'
import { plainText } from './plainText.ts'
import type { Reading } from './reading.ts'

/** Bytes and what is known of them. */
export interface Source {
  readonly bytes: Uint8Array
  /** The source is longer than `bytes`. */
  readonly cut?: boolean
  readonly contentType?: string
  /** Where it was fetched from. */
  readonly from?: string
  /** The path that tells the format, where it is not the source's name. */
  readonly path?: string
}

/**
 * What is in one document, called `name` where it is spoken of: a page or a text gives one article, NDJSON one a line, and what is no text a `failed`.
 * What `meta` says wins over what the document says of itself.
 */
export async function* document(source: Source, name: string, meta: Meta = {}): AsyncGenerator<Reading> {
  const { bytes, contentType = '', from, cut = false } = source
  const found = format(bytes, source.path ?? name, contentType)
  if (found.kind === 'unreadable') {
    yield { failed: name, message: `It is ${found.what}. Give text, HTML or NDJSON.` }
    return
  }
  if (found.kind === 'ndjson') {
    yield* ndjson([bytes], name, meta)
    return
  }
  const { text, notes } = decode(bytes, contentType, cut)
  const said: Note[] = [...notes]
  if (cut) said.push({ code: 'cut', message: `Only the first ${bytes.length} bytes were read.` })
  if (found.kind === 'html') {
    const { html } = await import('./html.ts')
    yield { article: html(text, meta, said, from), from: name }
  } else yield { article: plainText(text, from ? { url: from, ...meta } : meta, said), from: name }
}
