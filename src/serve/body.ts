import type { IncomingMessage } from 'node:http'
import { Refusal } from './answer.ts'
import type { Limits } from './limits.ts'
import { problem } from './problem.ts'

/** The body of a request. Throws a `Refusal` where it says that it is too long, is it, or takes too long to come. */
export function body(request: IncomingMessage, { bodyBytes, bodyTime }: Limits): Promise<Uint8Array> {
  const tooLarge = () => new Refusal(problem('too-large', `At most ${bodyBytes} bytes are taken.`))
  return new Promise((done, failed) => {
    if (Number(request.headers['content-length'] ?? 0) > bodyBytes) {
      failed(tooLarge())
      return
    }
    const chunks: Uint8Array[] = []
    let size = 0
    const slow = setTimeout(() => {
      request.pause()
      failed(new Refusal(problem('too-slow', `The body did not come within ${bodyTime / 1000} seconds.`)))
    }, bodyTime)
    request.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size > bodyBytes) {
        clearTimeout(slow)
        request.pause()
        failed(tooLarge())
      } else chunks.push(chunk)
    })
    request.on('end', () => {
      clearTimeout(slow)
      done(Buffer.concat(chunks))
    })
    request.on('close', () => {
      clearTimeout(slow)
      failed(new Refusal(problem('bad-request', 'The body broke off.')))
    })
  })
}
