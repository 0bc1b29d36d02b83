import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/** A site of our own with these pages; of "/slow" it never gets to an end. */
export async function site(context: Pick<TestContext, 'after'>, pages: { readonly [path: string]: string }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site')
    if (pathname === '/slow') return
    const page = pages[pathname]
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': pathname.endsWith('.xml') ? 'application/rss+xml' : 'text/html; charset=utf-8',
    })
    response.end(page ?? '')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  context.after(
    () =>
      new Promise<void>(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** An article as a page. */
export const page = (title: string, words: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`
