import { lines } from './lines.ts'
import type { Meta } from './meta.ts'
import { ndjsonLine } from './ndjsonLine.ts'
import type { Reading } from './reading.ts'

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
    const reading = await ndjsonLine(line, meta)
    if (typeof reading === 'string')
      yield { failed: `${name}:${line.number}`, message: `Line ${line.number} ${reading}` }
    else if (reading) yield 'article' in reading ? { ...reading, from: `${name}:${line.number}` } : reading
  }
}
