import type { Note } from '../record/record.ts'
import { decode } from './charset.ts'
import { type Line, lines } from './lines.ts'
import type { Meta } from './meta.ts'
import { plainText } from './plainText.ts'
import type { Reading } from './reading.ts'

const FIELDS = ['id', 'url', 'outlet', 'published', 'title'] as const

/**
 * Reports of an NDJSON stream, `{id, url, outlet, published, title, text | html}` a line, read line by line. Fields of
 * `meta` win over a line's, and a line's over what its HTML says. Other fields are passed over, blank lines too. A line
 * that cannot be read is a failure named `name:number`; the rest goes on.
 */
export async function* ndjson(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: string,
  meta: Meta = {},
  maxBytes?: number,
): AsyncGenerator<Reading> {
  for await (const line of lines(stream, maxBytes)) {
    const reading = await report(line, meta)
    if (typeof reading === 'string')
      yield { failed: `${name}:${line.number}`, message: `Line ${line.number} ${reading}` }
    else if (reading) yield reading
  }
}

/** The reading of a line, null where it is blank, or what is wrong with it, to complete "Line 3 …". */
async function report({ number, bytes }: Line, meta: Meta): Promise<Reading | string | null> {
  if (bytes === null) return 'is longer than a report can be, and was passed over.'
  const { text, notes } = decode(bytes, 'application/x-ndjson; charset=utf-8')
  const json = number === 1 ? text.replace(/^\uFEFF/, '') : text
  if (json.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return `is not JSON: ${(error as Error).message}.`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'is JSON, but no object with a "text" or "html".'
  const fields = value as { readonly [field: string]: unknown }
  const said: { [field in (typeof FIELDS)[number]]?: string } = {}
  for (const field of FIELDS) {
    const given = fields[field]
    if (given === undefined || given === null) continue
    // Databases number their reports.
    if (typeof given !== 'string' && !(field === 'id' && typeof given === 'number'))
      return `has a "${field}" that is not a string.`
    said[field] = String(given).trim()
  }
  return article(fields, { ...said, ...meta }, notes)
}

async function article(
  fields: { readonly [field: string]: unknown },
  meta: Meta,
  notes: readonly Note[],
): Promise<Reading | string> {
  const { text, html: markup } = fields
  if (typeof text === 'string' && text.trim() !== '') return { article: plainText(text, meta, notes) }
  if (typeof markup === 'string') {
    const { html } = await import('./html.ts')
    return { article: html(markup, meta, notes, meta.url) }
  }
  if (typeof text === 'string') return { article: plainText(text, meta, notes) }
  return text == null && markup == null
    ? 'has neither "text" nor "html".'
    : 'has a "text" or "html" that is not a string.'
}
