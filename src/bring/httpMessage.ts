import { brotliDecompressSync, inflateRawSync, unzipSync } from 'node:zlib'

/** The end of a message's head. */
const BLANK_LINE = /\r?\n\r?\n/

/** An answer of a server as it was recorded, unpacked. */
export interface HttpMessage {
  readonly status: number
  readonly contentType: string
  readonly body: Uint8Array
}

/**
 * A recorded HTTP answer (RFC 9112): its head, and its body without chunks and packing. Recorders that have unpacked a body already often leave the
 * headers as they were; so what cannot be unpacked is taken as it is. Null where it is no HTTP answer. At most `maxBytes` come of a packed body, else null.
 */
export function httpMessage(block: Uint8Array, maxBytes: number): HttpMessage | null {
  const latin = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, MAX_HEAD_BYTES)).toString('latin1')
  const end = BLANK_LINE.exec(latin)
  const [first = '', ...lines] = latin.slice(0, end?.index ?? latin.length).split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})/.exec(first)?.[1]
  if (status === undefined) return null
  const headers = new Map(
    lines.map(line => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  let body: Uint8Array = end ? block.subarray(end.index + end[0].length) : new Uint8Array()
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) body = unchunked(body) ?? body
  for (const encoding of (headers.get('content-encoding') ?? '').toLowerCase().split(',').reverse()) {
    const unpacked = unpack(body, encoding.trim(), maxBytes)
    if (unpacked === null) return null
    body = unpacked
  }
  return { status: Number(status), contentType: headers.get('content-type') ?? '', body }
}

/** A head is a few kilobytes; servers refuse more than this. */
const MAX_HEAD_BYTES = 64 * 1024

function unchunked(body: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = []
  let at = 0
  for (;;) {
    const end = body.indexOf(10, at)
    if (end === -1) return null
    const size = /^([\da-f]{1,8})\s*(?:;.*)?$/i.exec(Buffer.from(body.subarray(at, end)).toString('latin1').trim())?.[1]
    if (size === undefined) return null
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(parts)
    parts.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length + (body[end + 1 + length] === 13 ? 2 : 1)
    if (at > body.length) return null
  }
}

function unpack(body: Uint8Array, encoding: string, maxOutputLength: number): Uint8Array | null {
  try {
    if (/^(?:x-)?gzip$/.test(encoding)) return unzipSync(body, { maxOutputLength })
    if (encoding === 'deflate') {
      // Servers mean either zlib's wrapping or none.
      return (body[0] ?? 0) % 16 === 8
        ? unzipSync(body, { maxOutputLength })
        : inflateRawSync(body, { maxOutputLength })
    }
    if (encoding === 'br') return brotliDecompressSync(body, { maxOutputLength })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
  }
  return body
}
