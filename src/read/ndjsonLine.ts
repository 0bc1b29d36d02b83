import type { Note } from '../record/record.ts'
import { decode } from './charset.ts'
import type { Line } from './lines.ts'
import type { Meta } from './meta.ts'
import { plainText } from './plainText.ts'
import type { Reading } from './reading.ts'

const FIELDS = ['id', 'url', 'outlet', 'published', 'title'] as const

/** For fields of Sayso's, the names that a line has for them. */
export interface Mapping {
  readonly [field: string]: string
}

interface Fields {
  readonly [field: string]: unknown
}

/**
 * The reading of a line of NDJSON, null where it is blank, or what is wrong with it, to complete "Line 3 …". `mapping` says which of the line's own fields
 * a field of Sayso's is, with dots between the names where it lies deeper ("author.name"); a field that it does not name has its own name.
 */
export async function ndjsonLine(
  { number, bytes }: Line,
  meta: Meta = {},
  mapping: Mapping = {},
): Promise<Reading | string | null> {
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
  const fields = mapped(value as Fields, mapping)
  const said: { [field in (typeof FIELDS)[number]]?: string } = {}
  for (const field of FIELDS) {
    const given = fields[field]
    if (given === undefined || given === null) continue
    // Databases number their reports.
    if (typeof given !== 'string' && !(field === 'id' && typeof given === 'number'))
      return `has a "${field}" that is not a string.`
    if (typeof given === 'number' && !Number.isSafeInteger(given))
      return `has an "${field}" that is no whole number, or one too long to be kept to the digit: write it in quotes.`
    said[field] = String(given).trim()
  }
  return article(fields, { ...said, ...meta }, notes)
}

/** The fields under Sayso's names. */
function mapped(value: Fields, mapping: Mapping): Fields {
  const at = (path: string) =>
    path in value
      ? value[path]
      : path.split('.').reduce<unknown>((inner, key) => (inner as Fields | null | undefined)?.[key], value)
  return Object.fromEntries([...FIELDS, 'text', 'html'].map(field => [field, at(mapping[field] ?? field)]))
}

async function article(fields: Fields, meta: Meta, notes: readonly Note[]): Promise<Reading | string> {
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
