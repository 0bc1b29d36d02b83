import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { OPERATIONS } from '../../src/serve/operations.ts'
import { asked } from './asked.ts'
import { type Started, started } from './started.ts'
import { told } from './told.ts'

const TOKEN = 'kettle-harbour-fourteen'

let server: Started
let guarded: Started
before(async () => {
  server = await started({ records: told(), reads: false })
  guarded = await started({ records: told(), reads: false, token: TOKEN })
})
after(() => Promise.all([server.close(), guarded.close()]))

/** Every operation as a request that could be answered. */
const requests = OPERATIONS.filter(({ path }) => path !== '/openapi.json').map(({ method, path }) => ({
  method: method.toUpperCase(),
  path: path.slice(1).replace('{id}', 'a'),
}))
const kind = (body: string) => JSON.parse(body).type

test('no path is answered under a foreign name, to a foreign page, or without the token', async () => {
  for (const { method, path } of requests) {
    const ask = (at: Started, headers: { [name: string]: string }) => asked(`${at.url}${path}`, { method, headers })
    assert.equal(kind((await ask(server, { host: 'evil.example' })).body), '/api#foreign-host', path)
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' },
    ] as { [name: string]: string }[])
      assert.equal(kind((await ask(server, headers)).body), '/api#foreign-origin', `${method} ${path}`)
    for (const headers of [{}, { authorization: 'Bearer wrong' }] as { [name: string]: string }[])
      assert.equal((await ask(guarded, headers)).status, 401, `${method} ${path}`)
    const own = await ask(guarded, { authorization: `Bearer ${TOKEN}` })
    assert.ok(![401, 403].includes(own.status), `${method} ${path}: ${own.status}`)
    assert.equal(own.headers['access-control-allow-origin'], undefined)
    assert.match(String(own.headers['content-security-policy']), /default-src 'none'/)
    assert.equal(own.headers['x-content-type-options'], 'nosniff')
  }
})

test('an id is looked up and nothing more, whatever is in it', async () => {
  for (const id of [
    '..%2F..%2Fetc%2Fpasswd',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    "a'%20OR%201%3D1%20--",
    'a%00',
    '%7Bid%7D',
    'a%2Fdiff',
    '%25',
    '__proto__',
  ])
    for (const path of [
      `reports/${id}`,
      `reports/${id}/diff`,
      `reports/${id}/export?format=csv`,
      `claims/${id}`,
      `jobs/${id}`,
    ]) {
      const { status, body } = await asked(`${server.url}${path}`)
      assert.deepEqual([status, kind(body)], [404, '/api#not-found'], path)
    }
  for (const path of ['reports/../openapi.json', 'reports//diff', 'reports/', 'reports/a/b/c'])
    assert.ok([200, 404].includes((await asked(`${server.url}${path}`)).status), path)
})

test('words of a search are words and no command of the index', async () => {
  for (const q of [
    "'; DROP TABLE reports; --",
    '"',
    '"dam',
    'dam OR',
    'NEAR(dam',
    'body:dam',
    'dam*',
    '((',
    '%',
    '\u0000dam',
  ])
    for (const path of ['reports?q=', 'ledger?q=', 'trace?q=', 'who?name=', 'parties?q=', 'reports?outlet=']) {
      const { status, body } = await asked(`${server.url}${path}${encodeURIComponent(q)}`)
      assert.ok([200, 400].includes(status), `${path}${q}: ${body}`)
    }
  assert.equal(JSON.parse((await asked(`${server.url}reports`)).body).total, 9)
})

test('a method that a path does not have is told which it has', async () => {
  for (const [path, allow] of [
    ['reports', 'GET, HEAD, POST'],
    ['ledger', 'GET, HEAD'],
    ['jobs/a', 'GET, HEAD, DELETE'],
    ['decisions', 'POST'],
  ] as const) {
    const { status, headers } = await asked(`${server.url}${path}`, { method: 'PUT' })
    assert.deepEqual([status, headers.allow], [405, allow], path)
  }
})
