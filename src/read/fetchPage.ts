import type { lookup } from 'node:dns'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createInflateRaw, createUnzip } from 'node:zlib'
import { Agent, request } from 'undici'
import { guardedConnect, NotPublic } from './guardedConnect.ts'
import { isPublicAddress } from './publicAddress.ts'
import { Unfetched } from './unfetched.ts'

/** Milliseconds for a page, redirects and all: a reader has given up by then. */
export const FETCH_TIMEOUT = 20_000
/** Bytes of a page, both as sent and as unpacked: ten times the longest live blogs. A small answer can unpack to gigabytes. */
export const MAX_PAGE_BYTES = 16 * 1024 * 1024
/** News sites redirect twice or three times (http → https, www, consent); more is a loop. */
export const MAX_REDIRECTS = 5
/** Encodings in one answer; servers use one, two by mistake. */
const MAX_ENCODINGS = 2
const ENCODING = /^(?:(?:x-)?gzip|deflate|br)$/
const HEADERS = {
  'user-agent': 'Sayso (reader of news reports; fetches single pages at the request of its user)',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,application/x-ndjson;q=0.8,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en,*;q=0.5',
}

/** What a server said of a page, to be said back to it: it then sends the page only where it has changed. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** A page as it came, unpacked. `url` is where it was found in the end, `contentType` the header, or ''. */
export interface Page extends Validators {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly url: string
  /** The page is what it was when the `known` validators came; there are no bytes then. */
  readonly unchanged: boolean
}

export interface FetchOptions {
  /** Lets in addresses that are not public. */
  readonly allowPrivate?: boolean
  /** Milliseconds; `FETCH_TIMEOUT` unless given. */
  readonly timeout?: number
  /** `MAX_PAGE_BYTES` unless given. */
  readonly maxBytes?: number
  /** Of a page that is longer, the first `maxBytes` are given. */
  readonly cut?: boolean
  /** Which addresses may be reached: the public ones unless given, or all with `allowPrivate`. */
  readonly permitted?: (address: string) => boolean
  /** How names are looked up: as the system does unless given. */
  readonly lookup?: typeof lookup
  /** What the server said of the page the last time. */
  readonly known?: Validators
  /** Gives the page up where it is aborted. */
  readonly signal?: AbortSignal
}

/**
 * Gets a page by http or https. Follows up to `MAX_REDIRECTS` redirects, each guarded like the first address (see
 * `guardedConnect`). Throws an `Unfetched` whose message says what is wrong and what to do: bad address, no such server, not
 * public, refused, too slow, too large, an answer that is not a page. Uses no proxy: behind one, the address that is
 * connected to could not be checked.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Page> {
  const timeout = options.timeout ?? FETCH_TIMEOUT
  const permitted = options.permitted ?? (options.allowPrivate ? () => true : isPublicAddress)
  const dispatcher = new Agent({ connect: guardedConnect(permitted, options.lookup) })
  const signal = AbortSignal.any([AbortSignal.timeout(timeout), ...(options.signal ? [options.signal] : [])])
  let status: number | null = null
  try {
    let url = webAddress(address)
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const answer = await request(url, { dispatcher, signal, headers: { ...HEADERS, ...conditions(options.known) } })
      const { statusCode, headers, body } = answer
      status = statusCode
      // What comes of a body after we have turned away from it is nobody's concern, and must not end the program.
      body.on('error', () => {})
      const location = headers.location
      if ([301, 302, 303, 307, 308].includes(statusCode) && typeof location === 'string') {
        body.destroy()
        url = webAddress(location, url)
        continue
      }
      const said = { contentType: String(headers['content-type'] ?? ''), url: url.href, ...validators(headers) }
      if (statusCode === 304 && options.known) {
        body.destroy()
        return { bytes: new Uint8Array(), ...said, unchanged: true }
      }
      if (statusCode < 200 || statusCode > 299) {
        body.destroy()
        throw new Refusal(refused(statusCode), secondsToWait(headers['retry-after']))
      }
      const bytes = await unpacked(body, String(headers['content-encoding'] ?? ''), options)
      return { bytes, ...said, unchanged: false }
    }
    throw new Refusal(
      `It redirects more than ${MAX_REDIRECTS} times. Open it in a browser and give the address shown there.`,
    )
  } catch (error) {
    const answered = error instanceof Refusal
    throw new Unfetched(explained(error, timeout), answered ? status : null, answered ? error.wait : null, error)
  } finally {
    await dispatcher.destroy()
  }
}

/** An answer that is in order but of no use; its message is for people. */
class Refusal extends Error {
  readonly wait: number | null
  constructor(message: string, wait: number | null = null) {
    super(message)
    this.wait = wait
  }
}

/** A weak validator does as well as a strong one: what differs in bytes only is the same report. */
function conditions({ etag, lastModified }: Validators = {}): { readonly [header: string]: string } {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  }
}

function validators(headers: { readonly [header: string]: string | string[] | undefined }): Validators {
  const { etag, 'last-modified': lastModified } = headers
  return {
    ...(typeof etag === 'string' ? { etag } : {}),
    ...(typeof lastModified === 'string' ? { lastModified } : {}),
  }
}

/** `Retry-After`: seconds, or the date of the moment. */
function secondsToWait(header: string | string[] | undefined): number | null {
  if (typeof header !== 'string') return null
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isNaN(seconds) ? null : Math.max(0, Math.ceil(seconds))
}

function webAddress(link: string, base?: URL): URL {
  const url = URL.parse(link, base)
  const where = base ? 'It redirects to' : 'It is'
  if (!url) throw new Refusal(`${where} no address that can be read. Write it as https://…`)
  if (!/^https?:$/.test(url.protocol)) throw new Refusal(`${where} ${url.protocol} and only http: and https: are read.`)
  if (url.username || url.password)
    throw new Refusal(`${where} an address with a user name or password; take them out.`)
  return url
}

async function unpacked(body: Readable, encoding: string, options: FetchOptions): Promise<Uint8Array> {
  const encodings = encoding
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'identity')
  if (encodings.length > MAX_ENCODINGS)
    throw new Refusal(`The page is packed ${encodings.length} times over and was not unpacked.`)
  const unknown = encodings.find(name => !ENCODING.test(name))
  if (unknown !== undefined)
    throw new Refusal(`The page is packed in a way (${unknown}) that was not asked for and is not known here.`)
  let bytes = await collected(body, options)
  for (const name of encodings.reverse()) bytes = await collected(unpacking(name, bytes), options)
  return bytes
}

/** The bytes unpacked, no further than they are asked for: a small answer can unpack to gigabytes. */
function unpacking(encoding: string, bytes: Uint8Array): Readable {
  // By `deflate` servers mean either zlib's wrapping or none.
  const isBare = encoding === 'deflate' && (bytes[0] ?? 0) % 16 !== 8
  const unpack = encoding === 'br' ? createBrotliDecompress() : isBare ? createInflateRaw() : createUnzip()
  unpack.end(bytes)
  return unpack
}

async function collected(stream: Readable, { maxBytes = MAX_PAGE_BYTES, cut }: FetchOptions): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size <= maxBytes) continue
    if (!cut) throw new Refusal(`The page is larger than ${maxBytes} bytes. Save it and give the file instead.`)
    break
  }
  return Buffer.concat(chunks).subarray(0, maxBytes)
}

function refused(status: number): string {
  if (status === 404 || status === 410) return `The server has no such page (${status}). Check the address.`
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    return `The server does not give the page to programs or without a subscription (${status}). Open it in a browser, save it, and give the file.`
  }
  if (status === 429) return 'The server asks for fewer requests (429). Try again later.'
  if (status >= 500) return `The server has a fault (${status}). Try again later.`
  return `The server answered ${status}, which is not a page.`
}

function explained(error: unknown, timeout: number): string {
  if (error instanceof Refusal || error instanceof NotPublic) return error.message
  const { code = '', name = '', message = '' } = error as { code?: string; name?: string; message?: string }
  if (name === 'AbortError') return 'It was given up before it came.'
  if (name === 'TimeoutError') return `The page did not come within ${timeout / 1000} seconds. Try again later.`
  if (name === 'AggregateError') return explained((error as AggregateError).errors[0], timeout)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return 'No server of that name could be found. Check the address and the connection to the internet.'
  }
  if (code === 'ECONNREFUSED') return 'The server refuses connections. Check the address and its port.'
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
    return 'The server could not be reached in time. Try again later.'
  if (/^(?:CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code)) {
    return `The server cannot prove that it is who it says it is (${code}).`
  }
  if (/^(?:Z_|ERR__ERROR_FORMAT|ERR_BROTLI)/.test(code)) return `The page came packed and cannot be unpacked (${code}).`
  if (/^(?:ECONNRESET|UND_ERR_SOCKET|EPIPE|HPE_)/.test(code))
    return `The server broke off the answer (${code}). Try again later.`
  return `The page could not be fetched: ${message || code || name}.`
}
