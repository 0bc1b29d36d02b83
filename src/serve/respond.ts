import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'
import { HEADERS } from './headers.ts'

/** Sends an answer; of a HEAD request only its headers. Does not write faster than it is read, and stops where nobody reads. */
export async function respond(
  response: ServerResponse,
  { status, headers, body }: Answer,
  head: boolean,
): Promise<void> {
  const plain = typeof body === 'string' || body instanceof Uint8Array
  const length: { [name: string]: string } =
    plain && status !== 304 ? { 'content-length': String(Buffer.byteLength(body)) } : {}
  response.writeHead(status, { ...HEADERS, ...headers, ...length })
  if (head || plain) {
    response.end(head || !plain ? undefined : body)
    return
  }
  response.flushHeaders()
  const closed = new Promise<void>(resolve => response.once('close', resolve))
  for await (const part of body) {
    if (response.destroyed) return
    if (!response.write(part)) await Promise.race([once(response, 'drain'), closed])
  }
  response.end()
}
