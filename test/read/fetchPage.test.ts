import assert from 'node:assert/strict'
import type { lookup } from 'node:dns'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { type FetchOptions, fetchPage, MAX_REDIRECTS } from '../../src/read/fetchPage.ts'
import { isPublicAddress } from '../../src/read/publicAddress.ts'
import { articles } from '../../src/read/sources.ts'

/** The address of a server on this machine that answers as told until the test ends. */
async function served(context: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const privately = { allowPrivate: true }
const text = async (address: string, options: FetchOptions = privately) =>
  Buffer.from((await fetchPage(address, options)).bytes).toString()
const named = (...addresses: readonly string[]) =>
  ((_host: string, _options: object, done: (error: null, found: object[]) => void) =>
    done(
      null,
      addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as unknown as typeof lookup

test('a page is fetched, and the server is told who asks', async context => {
  let agent = ''
  const base = await served(context, (request, response) => {
    agent = request.headers['user-agent'] ?? ''
    response.setHeader('content-type', 'text/html; charset=iso-8859-1').end('<p>x')
  })
  const page = await fetchPage(`${base}/a?b`, privately)
  assert.equal(Buffer.from(page.bytes).toString(), '<p>x')
  assert.equal(page.contentType, 'text/html; charset=iso-8859-1')
  assert.equal(page.url, `${base}/a?b`)
  assert.match(agent, /^Sayso \(.+\)$/)
})

test('packed pages are unpacked', async context => {
  const packs = {
    gzip: gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
    identity: (words: string) => words,
  } as const
  const base = await served(context, (request, response) => {
    const name = request.url?.slice(1) as keyof typeof packs
    response.setHeader('content-encoding', name).end(packs[name]('She said so.'))
  })
  for (const name of Object.keys(packs)) assert.equal(await text(`${base}/${name}`), 'She said so.')
})

test('deflate is unpacked without its wrapping too, and what is packed twice', async context => {
  const bare = deflateRawSync('She said so.')
  const base = await served(context, (request, response) => {
    const isTwice = request.url === '/twice'
    response.setHeader('content-encoding', isTwice ? 'deflate, gzip' : 'deflate').end(isTwice ? gzipSync(bare) : bare)
  })
  assert.equal(await text(`${base}/once`), 'She said so.')
  assert.equal(await text(`${base}/twice`), 'She said so.')
})

test('of a page that is too large the beginning is given where that is asked for', async context => {
  const base = await served(context, (request, response) => {
    if (request.url === '/packed') response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(5_000_000)))
    else response.end('x'.repeat(100_001))
  })
  for (const path of ['/long', '/packed']) {
    assert.equal(await text(base + path, { ...privately, maxBytes: 100_000, cut: true }), 'x'.repeat(100_000))
  }
})

test('a page that is too large is refused: as sent, and as unpacked', async context => {
  const base = await served(context, (request, response) => {
    if (request.url === '/bomb') response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(5_000_000)))
    else response.end('x'.repeat(100_001))
  })
  for (const path of ['/long', '/bomb']) {
    await assert.rejects(fetchPage(base + path, { ...privately, maxBytes: 100_000 }), /larger than 100000 bytes/)
  }
})

test('broken and unknown packing is refused', async context => {
  const base = await served(context, (request, response) => {
    response.setHeader('content-encoding', request.url?.slice(1).replaceAll('-', ',') ?? '').end('not packed')
  })
  await assert.rejects(fetchPage(`${base}/gzip`, privately), /cannot be unpacked/)
  await assert.rejects(fetchPage(`${base}/br`, privately), /cannot be unpacked/)
  await assert.rejects(fetchPage(`${base}/zip`, privately), /not known here/)
  await assert.rejects(fetchPage(`${base}/gzip-gzip-gzip`, privately), /packed 3 times/)
})

test('a page packed in an unknown way is refused while it is still coming', async context => {
  const base = await served(context, (request, response) => {
    response.setHeader('content-encoding', request.url?.slice(1).replaceAll('-', ',') ?? '').write(gzipSync('She said'))
  })
  const unhandled: unknown[] = []
  const heard = (error: unknown) => unhandled.push(error)
  process.on('uncaughtException', heard)
  context.after(() => process.off('uncaughtException', heard))
  for (const path of ['zstd', 'zstd-gzip', 'gzip-zstd', 'gzip-gzip-gzip'])
    await assert.rejects(fetchPage(`${base}/${path}`, privately), /not known here|packed 3 times/)
  await new Promise(setImmediate)
  assert.deepEqual(unhandled, [])
})

test('a server that does not answer, or not to the end, is given up', async context => {
  const base = await served(context, (request, response) => {
    if (request.url === '/half') response.write('She said')
  })
  for (const path of ['/never', '/half']) {
    await assert.rejects(fetchPage(base + path, { ...privately, timeout: 300 }), /did not come within 0.3 seconds/)
  }
})

test('a server that breaks off is told so', async context => {
  const base = await served(context, (request, response) => {
    if (request.url === '/body') response.writeHead(200, { 'content-length': '100' }).write('She')
    setImmediate(() => response.destroy())
  })
  await assert.rejects(fetchPage(`${base}/headers`, privately), /broke off/)
  await assert.rejects(fetchPage(`${base}/body`, privately), /broke off/)
})

test('redirects are followed, relative ones too, up to a limit', async context => {
  const base = await served(context, (request, response) => {
    const left = Number(request.url?.slice(1))
    if (left === 0) response.end('She said so.')
    else response.writeHead(302, { location: `/${left - 1}` }).end()
  })
  assert.equal((await fetchPage(`${base}/${MAX_REDIRECTS}`, privately)).url, `${base}/0`)
  await assert.rejects(fetchPage(`${base}/${MAX_REDIRECTS + 1}`, privately), /redirects more than/)
})

test('answers that are no page say what to do', async context => {
  const base = await served(context, (request, response) => {
    response.writeHead(Number(request.url?.slice(1))).end('<p>no')
  })
  for (const [status, says] of [
    [404, /no such page/],
    [403, /save it, and give the file/],
    [429, /Try again later/],
    [503, /has a fault/],
    [304, /not a page/],
  ] as const) {
    await assert.rejects(fetchPage(`${base}/${status}`, privately), says)
  }
})

test('addresses inside this machine are refused, however they are written', async context => {
  let asked = 0
  const base = await served(context, (_request, response) => {
    asked += 1
    response.end('secret')
  })
  const { port } = new URL(base)
  for (const host of [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '017700000001',
    '0.0.0.0',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
  ]) {
    await assert.rejects(
      fetchPage(`http://${host}:${port}/`),
      /inside a private network or this machine\. Give --allow-private/,
      host,
    )
  }
  assert.equal(asked, 0)
  assert.equal(await text(`http://2130706433:${port}/`), 'secret')
})

test('a name that means a private address is refused, and of several addresses only public ones are used', async context => {
  const base = await served(context, (_request, response) => response.end('She said so.'))
  const { port } = new URL(base)
  for (const address of ['10.0.0.1', '169.254.169.254', '::1', '::ffff:192.168.0.1', 'fd00::1']) {
    await assert.rejects(
      fetchPage(`http://news.example:${port}/`, { lookup: named(address) }),
      /news\.example means .*private network/,
    )
    await assert.rejects(
      fetchPage(`https://news.example:${port}/`, { lookup: named(address) }),
      /news\.example means .*private network/,
    )
  }
  const permitted = (address: string) => address === '127.0.0.1'
  assert.equal(
    await text(`http://news.example:${port}/`, { permitted, lookup: named('10.0.0.1', '127.0.0.1') }),
    'She said so.',
  )
})

test('a redirect to a private address, or out of the web, is refused', async context => {
  const base = await served(context, (request, response) => {
    response.writeHead(301, { location: decodeURIComponent(request.url?.slice(1) ?? '') }).end()
  })
  const { port } = new URL(base)
  // This machine's first address stands for a public one; all others are judged as they are.
  const permitted = (address: string) => address === '127.0.0.1' || isPublicAddress(address)
  for (const target of [
    `http://127.0.0.2:${port}/`,
    `http://[::1]:${port}/`,
    'http://2130706434/',
    'https://169.254.169.254/latest',
    'http://[::ffff:10.0.0.1]/',
  ]) {
    await assert.rejects(
      fetchPage(`${base}/${encodeURIComponent(target)}`, { permitted }),
      /inside a private network/,
      target,
    )
  }
  await assert.rejects(
    fetchPage(`${base}/${encodeURIComponent('file:///etc/passwd')}`, { permitted }),
    /only http: and https:/,
  )
  await assert.rejects(
    fetchPage(`${base}/${encodeURIComponent('http://u:p@127.0.0.1/')}`, { permitted }),
    /user name or password/,
  )
})

test('an address that the socket reached is asked once more', async context => {
  const base = await served(context, (_request, response) => response.end('secret'))
  let asked = 0
  const onlyBefore = () => ++asked === 1
  await assert.rejects(fetchPage(base, { permitted: onlyBefore }), /inside a private network/)
  assert.equal(asked, 2)
})

test('no server, no address', async context => {
  const base = await served(context, () => {})
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const { port } = closed.address() as AddressInfo
  await new Promise(done => closed.close(done))
  await assert.rejects(fetchPage(`http://127.0.0.1:${port}/`, privately), /refuses connections/)
  await assert.rejects(fetchPage('http://', privately), /no address that can be read/)
  await assert.rejects(fetchPage(base.replace('http', 'ftp'), privately), /only http: and https:/)
  const unknown = ((_host: string, _options: object, done: (error: Error) => void) =>
    done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))) as unknown as typeof lookup
  await assert.rejects(fetchPage('http://none.example/', { ...privately, lookup: unknown }), /No server of that name/)
})

test('public addresses', () => {
  for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])
    assert.ok(isPublicAddress(address), address)
  for (const address of [
    '',
    'example',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.1.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:10.0.0.1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fec0::1',
    'ff02::1',
    '64:ff9b::808:808',
    '64:ff9b:1::1',
    '2002:a00:1::',
    '2001::1',
    '2001:db8::1',
    '100::1',
  ]) {
    assert.equal(isPublicAddress(address), false, address)
  }
})

test('an address as an input: HTML, text, NDJSON by header; its final address; failures by name', async context => {
  const base = await served(context, (request, response) => {
    const answers: { readonly [path: string]: readonly [string, string] } = {
      '/page': ['text/html; charset=iso-8859-1', '<title>T</title><p>The clerk said \x93no\x94 to it.'],
      '/note.html': ['text/plain', '<p> is a tag, she said.'],
      '/feed': ['application/x-ndjson', '{"text":"one"}\n{"text":"two"}\n'],
      '/paper': ['application/pdf', '%PDF-1.4'],
      '/api': ['application/json', '{}'],
    }
    if (request.url === '/old') return response.writeHead(301, { location: '/page' }).end()
    const [type, body] = answers[request.url ?? ''] ?? ['', '']
    return response.setHeader('content-type', type).end(Buffer.from(body, 'latin1'))
  })
  const found: string[] = []
  for await (const reading of articles(
    ['old', 'note.html', 'feed', 'paper', 'api'].map(path => `${base}/${path}`),
    privately,
  )) {
    if ('article' in reading) found.push(`${reading.article.url?.replace(base, '')} ${reading.article.text}`)
    else if ('failed' in reading) found.push(`${reading.failed.replace(base, '')}: ${reading.message}`)
  }
  assert.deepEqual(found, [
    '/page The clerk said “no” to it.',
    '/note.html <p> is a tag, she said.',
    'undefined one',
    'undefined two',
    '/paper: It is a PDF. Give text, HTML or NDJSON.',
    '/api: It is JSON; give one report a line as NDJSON (.ndjson). Give text, HTML or NDJSON.',
  ])
  const refusals: string[] = []
  for await (const reading of articles([`${base}/page`])) if ('failed' in reading) refusals.push(reading.message)
  assert.match(refusals[0] ?? '', /--allow-private/)
})
