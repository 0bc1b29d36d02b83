import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Answer } from './answer.ts'
import { names } from './known.ts'

/** A file that is the same for everybody. */
export interface Asset {
  readonly type: string
  readonly bytes: Uint8Array
  /** The same in gzip, where that is shorter: fonts are packed as they are. */
  readonly packed: Uint8Array | null
  readonly etag: string
}

const TYPES: { readonly [ending: string]: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
}

/** A file by its name, whose ending tells its media type. */
export function asset(name: string, content: Uint8Array | string): Asset {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  return { type, bytes, packed: type.startsWith('font/') ? null : gzipSync(bytes), etag }
}

/** A file as it is answered: whole, packed where the one who asks takes that, or that it is what they `know` (If-None-Match). It may be kept, and is asked for again at every use. */
export function served({ type, bytes, packed, etag }: Asset, known: string | undefined, accepts = ''): Answer {
  // Weak: packed or not, it is the same file.
  const headers = { 'cache-control': 'no-cache', etag: `W/${etag}`, vary: 'accept-encoding' }
  if (names(known, etag)) return { status: 304, headers, body: '' }
  return packed !== null && /\bgzip\b/.test(accepts)
    ? { status: 200, headers: { ...headers, 'content-type': type, 'content-encoding': 'gzip' }, body: packed }
    : { status: 200, headers: { ...headers, 'content-type': type }, body: bytes }
}
