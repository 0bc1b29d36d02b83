import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

export interface Served {
  readonly type?: string
  readonly body: string | Uint8Array
  readonly etag?: string
}

export interface Server {
  readonly base: string
  /** What is served, by path; may be changed. What is not there is a 404, a number is a status. */
  readonly pages: { [path: string]: Served | number }
  /** Requests so far: "/path", with " 304" behind it where the page was unchanged. */
  readonly asked: string[]
  /** Settles at the next request for the path that is answered. */
  answered(path: string): Promise<void>
}

/** A server on this machine until the test ends. It knows `If-None-Match`. */
export async function served(context: TestContext): Promise<Server> {
  const pages: { [path: string]: Served | number } = {}
  const asked: string[] = []
  const waiting: { readonly path: string; readonly done: () => void }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const page = pages[path] ?? 404
    response.on('close', () => {
      for (const one of waiting.splice(0)) {
        if (one.path === path) one.done()
        else waiting.push(one)
      }
    })
    if (typeof page === 'number') {
      asked.push(path)
      response.writeHead(page).end()
    } else if (page.etag !== undefined && request.headers['if-none-match'] === page.etag) {
      asked.push(`${path} 304`)
      response.writeHead(304, { etag: page.etag }).end()
    } else {
      asked.push(path)
      const { type = 'text/html; charset=utf-8', body, etag } = page
      response.writeHead(200, { 'content-type': type, ...(etag ? { etag } : {}) }).end(body)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { base, pages, asked, answered: path => new Promise(done => waiting.push({ path, done })) }
}
