import { isIsoDate } from '../record/isoDate.ts'
import { type Asked, Refusal } from './answer.ts'
import { badRequest } from './badRequest.ts'
import { fitting, parsed } from './jsonBody.ts'
import { problem } from './problem.ts'
import type { Meta, Wanted } from './reader.ts'
import { Asking, META } from './schemas.ts'

/** Fields of `META` in the order in which they are told. */
const FIELDS = Object.keys(META) as (keyof Meta)[]

/** What a request to read wants to have read: a body of text or HTML with what is known of it in the query, or all of it as JSON. Throws a `Refusal`. */
export async function wanted(asked: Asked): Promise<Wanted> {
  const contentType = asked.header('content-type') ?? ''
  const type = contentType.split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') return fromJson(parsed(await asked.body()))
  if (type !== 'text/plain' && type !== 'text/html') {
    const given = type === '' ? 'No Content-Type was given.' : `${JSON.stringify(type)} is not read.`
    throw new Refusal(problem('media-type', `${given} Send text/plain, text/html or application/json.`))
  }
  const unknown = [...asked.query.keys()].find(name => name !== 'stream' && !FIELDS.some(field => field === name))
  if (unknown !== undefined)
    throw badRequest(`There is no parameter ${JSON.stringify(unknown)}. There are stream, ${FIELDS.join(', ')}.`)
  const meta = metaOf(name => asked.query.get(name) ?? undefined)
  const bytes = await asked.body()
  if (bytes.length === 0) throw badRequest('The body is empty: send the report.')
  return { bytes, contentType, meta }
}

function fromJson(value: unknown): Wanted {
  const asking = fitting(value, Asking)
  const meta = metaOf(name => asking[name])
  const { text, html, url } = asking
  if (text !== undefined && html !== undefined) throw badRequest('There are both a text and an html: send one of them.')
  const words = text ?? html
  if (words !== undefined) {
    if (words.trim() === '') throw badRequest('The text is empty: send the report.')
    const contentType = `${text === undefined ? 'text/html' : 'text/plain'}; charset=utf-8`
    return { bytes: new TextEncoder().encode(words), contentType, meta }
  }
  if (url === undefined) throw badRequest('Give a text, an html or a url.')
  const { url: _, ...rest } = meta
  return { address: new URL(url.trim()).href, meta: rest }
}

function metaOf(field: (name: keyof Meta) => string | undefined): Meta {
  const meta: { -readonly [name in keyof Meta]: Meta[name] } = {}
  for (const name of FIELDS) {
    const value = field(name)?.trim()
    if (value !== undefined && value !== '') meta[name] = value
  }
  if (meta.url !== undefined && !/^https?:$/.test(URL.parse(meta.url)?.protocol ?? ''))
    throw badRequest('The url is no whole address that begins with http:// or https://.')
  if (meta.published !== undefined && !isIsoDate(meta.published))
    throw badRequest('The date in published is not of the form 2026-03-10 or 2026-03-10T07:40:00+01:00.')
  return meta
}
