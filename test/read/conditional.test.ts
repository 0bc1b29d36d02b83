import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { fetchPage } from '../../src/read/fetchPage.ts'
import { Unfetched } from '../../src/read/unfetched.ts'

async function served(context: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const DATE = 'Tue, 10 Mar 2026 08:00:00 GMT'

test('a page that is known comes only where it has changed', async context => {
  const seen: IncomingMessage['headers'][] = []
  const address = await served(context, (request, response) => {
    seen.push(request.headers)
    response.setHeader('etag', 'W/"1"').setHeader('last-modified', DATE)
    if (request.headers['if-none-match'] === 'W/"1"') response.writeHead(304).end()
    else response.end('She said so.')
  })
  const first = await fetchPage(address, { allowPrivate: true })
  assert.deepEqual([first.etag, first.lastModified, first.unchanged], ['W/"1"', DATE, false])
  const again = await fetchPage(address, { allowPrivate: true, known: first })
  assert.deepEqual([again.etag, again.unchanged, again.bytes.length], ['W/"1"', true, 0])
  const other = await fetchPage(address, { allowPrivate: true, known: { etag: '"0"' } })
  assert.equal(Buffer.from(other.bytes).toString(), 'She said so.')
  assert.deepEqual(
    seen.map(headers => [headers['if-none-match'], headers['if-modified-since']]),
    [
      [undefined, undefined],
      ['W/"1"', DATE],
      ['"0"', undefined],
    ],
  )
})

test('what could not be got tells the status, and how long the server asks to wait', async context => {
  const address = await served(context, (request, response) => {
    const [status = '', wait] = (request.url ?? '').slice(1).split('-')
    response.writeHead(Number(status), wait ? { 'retry-after': wait } : {}).end()
  })
  const why = (path: string) =>
    fetchPage(address + path, { allowPrivate: true }).then(
      () => assert.fail('it was got'),
      error => {
        assert.ok(error instanceof Unfetched)
        return [error.status, error.wait]
      },
    )
  assert.deepEqual(await why('429-120'), [429, 120])
  assert.deepEqual(await why('503'), [503, null])
  assert.deepEqual(await why('503-soon'), [503, null])
  assert.deepEqual(await why('429-1'), [429, 1])
  const looping = await served(context, (_request, response) => response.writeHead(302, { location: '/' }).end())
  assert.equal(await fetchPage(looping, { allowPrivate: true }).catch(error => error.status), 302)
  const nowhere = await fetchPage('http://', {}).catch(error => error)
  assert.deepEqual([nowhere.status, nowhere.wait], [null, null])
})

test('a page can be given up', async context => {
  const stop = new AbortController()
  const address = await served(context, () => stop.abort())
  await assert.rejects(fetchPage(address, { allowPrivate: true, signal: stop.signal }), /given up before it came/)
})
