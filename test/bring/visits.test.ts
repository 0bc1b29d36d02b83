import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fetch, Fetched } from '../../src/bring/fetch.ts'
import { visits } from '../../src/bring/visits.ts'

/** A network of pages, each text or a status, that notes what it was asked for. */
function network(pages: { readonly [address: string]: string | number | (() => string | number) }) {
  const asked: string[] = []
  let under = 0
  let most = 0
  const fetch: Fetch = async (address, { maxBytes, cut }) => {
    asked.push(address)
    most = Math.max(most, ++under)
    await new Promise(setImmediate)
    under -= 1
    const page = pages[address] ?? 404
    const answer = typeof page === 'function' ? page() : page
    if (typeof answer === 'number')
      throw Object.assign(new Error(`status ${answer}`), { status: answer || null, wait: 0 })
    const bytes = Buffer.from(answer)
    if (maxBytes !== undefined && bytes.length > maxBytes && !cut) throw new Error('too large')
    return { bytes: bytes.subarray(0, maxBytes), contentType: '', url: address, unchanged: false }
  }
  return { fetch, asked, most: () => most }
}

const text = (page: Fetched | { readonly refused: string }) =>
  'refused' in page ? `refused: ${page.refused}` : Buffer.from(page.bytes).toString()

test('robots.txt is asked for once for each server, and what it forbids is not asked for', async () => {
  const { fetch, asked } = network({
    'https://a.example/robots.txt': 'User-agent: *\nDisallow: /private\n\nUser-agent: sayso\nDisallow: /no',
    'https://a.example/private': 'open to Sayso',
    'https://a.example/yes': 'yes',
    'https://b.example/no': 'other server',
  })
  const visit = visits(fetch, 0)
  assert.equal(text(await visit('https://a.example/private')), 'open to Sayso')
  assert.match(text(await visit('https://a.example/no/1')), /^refused: Its robots\.txt asks programs not to/)
  assert.equal(text(await visit('https://a.example/yes')), 'yes')
  assert.equal(text(await visit('https://b.example/no')), 'other server')
  assert.deepEqual(asked, [
    'https://a.example/robots.txt',
    'https://a.example/private',
    'https://a.example/yes',
    'https://b.example/robots.txt',
    'https://b.example/no',
  ])
})

test('without a robots.txt all may be read; where the server cannot say or does not answer, nothing', async () => {
  const { fetch, asked } = network({
    'https://a.example/1': 'one',
    'https://b.example/robots.txt': 500,
    'https://b.example/1': 'one',
    'https://c.example/robots.txt': 0,
    'https://c.example/1': 'one',
  })
  const visit = visits(fetch, 0)
  assert.equal(text(await visit('https://a.example/1')), 'one')
  assert.match(text(await visit('https://b.example/1')), /^refused: The server has a fault \(500\)/)
  await assert.rejects(visit('https://c.example/1'), /status 0/)
  assert.ok(!asked.includes('https://c.example/1'))
})

test('where robots.txt could not be had, it is asked for again the next time', async () => {
  let down = true
  const { fetch } = network({
    'https://a.example/robots.txt': () => (down ? 0 : 'User-agent: *\nDisallow: /'),
    'https://a.example/1': 'one',
  })
  const visit = visits(fetch, 0)
  await assert.rejects(visit('https://a.example/1'), /status 0/)
  down = false
  assert.match(text(await visit('https://a.example/1')), /^refused/)
})

test('of a robots.txt without end the first rules hold, without the one that is cut', async () => {
  const rules = `User-agent: *\nDisallow: /no\n${'#'.repeat(512 * 1024 - 40)}\nDisallow: /yes`
  const { fetch, asked } = network({
    'https://a.example/robots.txt': rules,
    'https://a.example/yes/1': 'one',
    'https://a.example/yet': 'yet',
  })
  const visit = visits(fetch, 0)
  assert.match(text(await visit('https://a.example/no')), /^refused/)
  assert.equal(text(await visit('https://a.example/yet')), 'yet')
  assert.equal(text(await visit('https://a.example/yes/1')), 'one')
  assert.equal(asked.filter(address => address.endsWith('robots.txt')).length, 1)
})

test('one server is asked one thing at a time, others meanwhile', async () => {
  const { fetch, asked, most } = network({
    'https://a.example/1': 'x',
    'https://a.example/2': 'x',
    'https://b.example/1': 'x',
  })
  const visit = visits(fetch, 0)
  await Promise.all(
    ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'].map(address => visit(address)),
  )
  assert.equal(most(), 2)
  assert.equal(asked.length, 5)
})

test('a server that has too much to do is asked again when it says, and then given up', async () => {
  let left = 2
  const { fetch, asked } = network({
    'https://a.example/busy': () => (left-- > 0 ? 429 : 'at last'),
    'https://a.example/never': 503,
  })
  const visit = visits(fetch, 0)
  assert.equal(text(await visit('https://a.example/busy')), 'at last')
  await assert.rejects(visit('https://a.example/never'), /status 503/)
  assert.equal(asked.filter(address => address.endsWith('/never')).length, 3)
  await assert.rejects(visit('https://a.example/gone'), /status 404/)
})

test('a visit that waits can be given up', async () => {
  const stop = new AbortController()
  const { fetch, asked } = network({
    'https://a.example/robots.txt': () => {
      setImmediate(() => stop.abort())
      return 404
    },
    'https://a.example/1': 'x',
  })
  const waiting = visits(fetch, 1000)('https://a.example/1', { signal: stop.signal })
  await assert.rejects(waiting, { name: 'AbortError' })
  assert.deepEqual(asked, ['https://a.example/robots.txt'])
})
