/** A WARC record: its header fields and its block. */
export function captured(fields: { readonly [name: string]: string }, block: string | Uint8Array = ''): Buffer {
  const bytes = Buffer.from(block)
  const head = Object.entries({ 'WARC-Date': '2026-03-10T08:00:00Z', ...fields }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const start = `WARC/1.0\r\n${head.join('')}Content-Length: ${bytes.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(start), bytes, Buffer.from('\r\n\r\n')])
}

/** A record of a server's answer to a request for `address`. */
export function answer(address: string, head: string, body: string | Uint8Array): Buffer {
  const fields = {
    'WARC-Type': 'response',
    'WARC-Target-URI': address,
    'Content-Type': 'application/http; msgtype=response',
  }
  return captured(fields, Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]))
}
