import { byteReader } from './byteReader.ts'
import { httpMessage } from './httpMessage.ts'

/** Bytes of a record's header line: addresses can be long, but not so long. */
const MAX_LINE_BYTES = 64 * 1024
/** Header lines of a record; recorders write a dozen. */
const MAX_LINES = 200

/** What a WARC file has of one address. */
export type Capture =
  | {
      readonly address: string
      /** When it was captured, ISO 8601. */
      readonly captured: string
      readonly contentType: string
      readonly bytes: Uint8Array
    }
  | { readonly address: string; readonly skipped: string }

/**
 * The pages of a WARC file (ISO 28500, 1.0 and 1.1), unpacked already: answers of servers (`response`), files as they are (`resource`) and texts made of
 * pages (`conversion`). What is no text, was not answered with 200, or is longer than `maxBytes` is skipped, and why. Requests, repetitions and notes are
 * passed over. One record at a time is in memory. Throws an Error where the file is broken; what came before it stands.
 */
export async function* warc(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Capture> {
  const reader = byteReader(stream)
  for (let number = 1; ; number++) {
    const headers = await head(reader, number)
    if (headers === null) return
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0) throw new Error(`Record ${number} does not say how long it is.`)
    const type = headers.get('warc-type')?.toLowerCase() ?? ''
    const address = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
    const wanted = /^(?:response|resource|conversion)$/.test(type) && /^https?:/i.test(address)
    if (!wanted || length > maxBytes) {
      await reader.skip(length)
      if (wanted) yield { address, skipped: `longer than ${maxBytes} bytes` }
      continue
    }
    const block = await reader.take(length)
    if (block.length < length) throw new Error(`Record ${number} breaks off: the file is not whole.`)
    yield capture(type, address, headers, block, maxBytes)
  }
}

/** The header fields of the next record by their names in lower case; null at the end of the file. */
async function head(
  reader: ReturnType<typeof byteReader>,
  number: number,
): Promise<ReadonlyMap<string, string> | null> {
  let first = await reader.line(MAX_LINE_BYTES)
  // Two line ends stand after every record.
  while (first !== null && first.length === 0) first = await reader.line(MAX_LINE_BYTES)
  if (first === null) return null
  if (!/^WARC\/\d/.test(Buffer.from(first).toString('latin1'))) {
    throw new Error(
      number === 1 ? 'It is no WARC file.' : `Record ${number} does not begin where record ${number - 1} ends.`,
    )
  }
  const fields = new Map<string, string>()
  let last = ''
  for (let count = 0; count < MAX_LINES; count++) {
    const bytes = await reader.line(MAX_LINE_BYTES)
    if (bytes === null) throw new Error(`Record ${number} breaks off: the file is not whole.`)
    if (bytes.length === 0) return fields
    const line = Buffer.from(bytes).toString('utf8')
    if (/^[ \t]/.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    else {
      const colon = line.indexOf(':')
      last = line.slice(0, colon).trim().toLowerCase()
      fields.set(last, line.slice(colon + 1).trim())
    }
  }
  throw new Error(`Record ${number} has more than ${MAX_LINES} header lines.`)
}

function capture(
  type: string,
  address: string,
  headers: ReadonlyMap<string, string>,
  block: Uint8Array,
  maxBytes: number,
): Capture {
  const date = Date.parse(headers.get('warc-date') ?? '')
  const captured = new Date(Number.isNaN(date) ? 0 : date).toISOString()
  const said = headers.get('content-type') ?? ''
  if (type !== 'response' || !/^application\/http\b/i.test(said)) return texts(address, captured, said, block)
  const message = httpMessage(block, maxBytes)
  if (message === null) return { address, skipped: 'an answer that cannot be unpacked' }
  if (message.status !== 200) return { address, skipped: `answered with ${message.status}` }
  return texts(address, captured, message.contentType, message.body)
}

function texts(address: string, captured: string, contentType: string, bytes: Uint8Array): Capture {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (/^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml|)$/.test(type))
    return { address, captured, contentType, bytes }
  return { address, skipped: `no page (${type})` }
}
