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
 * pages (`conversion`). What is no text, was not answered with 200, has no address that can be read, or is longer than `maxBytes` is skipped, and why.
 * Requests, repetitions and notes are passed over. One record at a time is in memory. Throws an Error where the file is broken; what came before it stands.
 * @param made when the pages were captured that do not say it, unless the file says when it was made; ISO 8601
 */
export async function* warc(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  made: string,
): AsyncGenerator<Capture> {
  const reader = byteReader(stream)
  let usual = made
  for (let number = 1; ; number++) {
    const headers = await head(reader, number)
    if (headers === null) return
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0) throw new Error(`Record ${number} does not say how long it is.`)
    const type = headers.get('warc-type')?.toLowerCase() ?? ''
    const address = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
    const captured = date(headers.get('warc-date')) ?? usual
    if (type === 'warcinfo') usual = captured
    const wanted = /^(?:response|resource|conversion)$/.test(type) && /^https?:/i.test(address)
    const readable = URL.canParse(address)
    if (!wanted || !readable || length > maxBytes) {
      if ((await reader.skip(length)) < length) throw brokenOff(number)
      if (wanted) yield { address, skipped: readable ? `longer than ${maxBytes} bytes` : 'no address that can be read' }
      continue
    }
    const block = await reader.take(length)
    if (block.length < length) throw brokenOff(number)
    yield capture(type, address, captured, headers.get('content-type') ?? '', block, maxBytes)
  }
}

function brokenOff(number: number): Error {
  return new Error(`Record ${number} breaks off: the file is not whole.`)
}

function date(said = ''): string | null {
  const moment = Date.parse(said)
  return Number.isNaN(moment) ? null : new Date(moment).toISOString()
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
    if (bytes === null) throw brokenOff(number)
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
  captured: string,
  said: string,
  block: Uint8Array,
  maxBytes: number,
): Capture {
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
