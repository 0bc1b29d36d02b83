import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { asked } from './asked.ts'
import { type Started, started } from './started.ts'

const REPORT = { 'content-type': 'text/plain' }
const TEXT = 'The pier is shut, the mayor said.'
const TOKEN = 'kettle-harbour-fourteen'
const SMALL = { bodyBytes: 2000, bodyTime: 400, headerTime: 400 }

let server: Started
let guarded: Started
before(async () => {
  server = await started({ limits: SMALL })
  guarded = await started({ token: TOKEN, host: '0.0.0.0', names: ['desk.example'] })
})
after(() => Promise.all([server.close(), guarded.close()]))

const kind = (body: string) => JSON.parse(body).type
const read = (headers: { [name: string]: string }, body = TEXT, at = server) =>
  asked(`${at.url}read`, { method: 'POST', headers: { ...REPORT, ...headers }, body })

test('a name that another site points at us is not answered, for any path', async () => {
  for (const host of [
    'evil.example',
    'evil.example:7290',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '192.0.2.7',
    'localhost@evil.example',
  ])
    for (const path of ['', 'page.js', 'openapi.json', 'nowhere']) {
      const { status, body } = await asked(`${server.url}${path}`, { headers: { host } })
      assert.equal(status, 403, `${host} ${path}`)
      assert.equal(kind(body), '/api#foreign-host')
    }
  assert.match(await raw('GET / HTTP/1.0\r\n\r\n'), /^HTTP\/1\.1 403 /)
  const { port } = new URL(server.url)
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
    assert.equal((await asked(server.url, { headers: { host } })).status, 200, host)
})

test('a page of another site can neither read nor send', async () => {
  const { host, port } = new URL(server.url)
  for (const origin of [
    'https://evil.example',
    'null',
    'http://127.0.0.1:1',
    `http://evil.example:${port}`,
    `http://${host}.evil.example`,
  ])
    assert.equal(kind((await read({ origin })).body), '/api#foreign-origin', origin)
  for (const site of ['cross-site', 'same-site'])
    assert.equal(
      kind((await read({ 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' })).body),
      '/api#foreign-origin',
    )
  const frame = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }
  assert.equal((await asked(server.url, { headers: frame })).status, 403)
  const script = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }
  assert.equal((await asked(`${server.url}page.js`, { headers: script })).status, 403)
  const form = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  assert.equal((await read(form)).status, 403)
})

test('a link from another site opens the page, and our own page may ask', async () => {
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  assert.equal((await asked(server.url, { headers: link })).status, 200)
  const own = { origin: server.url.slice(0, -1), 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }
  assert.equal((await read(own)).status, 200)
})

test('no other site is ever told that it may read an answer', async () => {
  for (const headers of [{}, { origin: 'https://evil.example' }]) {
    const answer = await read(headers)
    assert.deepEqual(
      Object.keys(answer.headers).filter(name => name.startsWith('access-control-')),
      [],
    )
  }
  const asking = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
  assert.equal((await asked(`${server.url}read`, { method: 'OPTIONS', headers: asking })).status, 403)
})

test('every answer, errors too, forbids scripts from elsewhere, framing and guessing of types', async () => {
  for (const answer of [
    await asked(server.url),
    await asked(`${server.url}nowhere`),
    await read({}),
    await read({ host: 'evil.example' }),
  ]) {
    const policy = String(answer.headers['content-security-policy'])
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      assert.ok(policy.includes(part), part)
    assert.doesNotMatch(policy, /unsafe|\*|https?:/)
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
    assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin')
    assert.equal(answer.headers['set-cookie'], undefined)
  }
})

test('no page has a script, a style or a handler of its own in it, or asks another site for anything', async () => {
  for (const path of ['', 'api']) {
    const { body } = await asked(`${server.url}${path}`)
    assert.doesNotMatch(body, /<script(?![^>]*\bsrc="\/)|<style|\son\w+=|\sstyle=|(?:src|href)="(?:https?:)?\/\//i)
  }
})

test('no path leads out of what is served', async () => {
  for (const path of [
    '../package.json',
    '..%2fpackage.json',
    '%2e%2e/package.json',
    'examples/../../package.json',
    'examples/..%5c..%5cpackage.json',
    '/etc/passwd',
    'page.js/',
    'examples/',
    'examples/%00',
  ])
    assert.equal((await asked(`${server.url}${path}`)).status, 404, path)
  assert.equal((await asked(`${server.url}examples/ferry.txt`)).status, 200)
})

test('an address that is to be read is never a file, nor inside the network', async () => {
  const send = (url: string) =>
    asked(`${server.url}read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url }),
    })
  for (const url of [
    'file:///etc/passwd',
    '/etc/passwd',
    'package.json',
    '-',
    'javascript:alert(1)',
    'data:text/plain,x said y',
  ])
    assert.equal(kind((await send(url)).body), '/api#bad-request', url)
  for (const url of [
    server.url,
    'http://localhost:1/',
    'http://[::1]:1/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest',
    'http://2130706433/',
    'http:127.0.0.1',
  ])
    assert.equal(kind((await send(url)).body), '/api#unread', url)
})

test('a body that is too large is refused, whether it says so or not', async () => {
  const large = 'The pier is shut, she said. '.repeat(100)
  assert.equal(kind((await read({ 'content-length': String(large.length) }, large)).body), '/api#too-large')
  assert.equal(kind((await read({ 'transfer-encoding': 'chunked' }, large)).body), '/api#too-large')
  assert.equal((await read({}, 'The pier is shut, she said. '.repeat(50))).status, 200)
})

/** What a server answers to these bytes, until it closes. */
function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    let text = ''
    socket.setEncoding('utf8').on('data', part => {
      text += part
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
}

test('a body or headers that never come end the connection', async () => {
  const { host } = new URL(server.url)
  const slow = await raw(
    `POST /read HTTP/1.1\r\nHost: ${host}\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nThe pier`,
  )
  assert.match(slow, /^HTTP\/1\.1 408 /)
  assert.match(slow, /\/api#too-slow/)
  assert.match(await raw('POST /read HTTP/1.1\r\nHost: local'), /^HTTP\/1\.1 408 /)
})

test('what is no HTTP does not end the server', async () => {
  assert.match(await raw('\u0016\u0003\u0001 hello\r\n\r\n'), /^HTTP\/1\.1 400 /)
  assert.equal((await asked(server.url)).status, 200)
})

test('beyond this machine a token is needed, and asked for', async () => {
  await assert.rejects(started({ host: '0.0.0.0' }), /token/)
  const { port } = new URL(guarded.url)
  const at = `http://127.0.0.1:${port}/`
  const send = (headers: { [name: string]: string }) =>
    asked(`${at}read`, { method: 'POST', headers: { ...REPORT, ...headers }, body: TEXT })
  for (const authorization of ['', 'Bearer', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`]) {
    const { status, headers, body } = await send(authorization === '' ? {} : { authorization })
    assert.deepEqual([status, kind(body)], [401, '/api#token'])
    assert.match(String(headers['www-authenticate']), /^Bearer/)
  }
  assert.equal((await send({ authorization: `Bearer ${TOKEN}` })).status, 200)
  assert.equal((await send({ authorization: `Bearer ${TOKEN}`, host: 'desk.example' })).status, 200)
  assert.equal((await send({ authorization: `Bearer ${TOKEN}`, host: 'evil.example' })).status, 403)
  // The page itself holds nothing, and asks for the token where it has none.
  assert.equal((await asked(at)).status, 200)
})
