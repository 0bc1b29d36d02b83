import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type Capture, warc } from '../../src/bring/warc.ts'
import { answer, captured } from './captured.ts'

const MOST = 10_000
const MADE = '2026-04-01T00:00:00.000Z'
const PAGE = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8'

/** Reads a file that comes in chunks of `size` bytes. */
async function read(file: Uint8Array, size = file.length): Promise<Capture[]> {
  async function* chunks() {
    for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size)
  }
  const found: Capture[] = []
  for await (const capture of warc(chunks(), MOST, MADE)) found.push(capture)
  return found
}

const told = (captures: readonly Capture[]) =>
  captures.map(one =>
    'skipped' in one ? `${one.address} ${one.skipped}` : `${one.address} ${Buffer.from(one.bytes).toString()}`,
  )

test('answers, resources and conversions are pages; requests, notes and repetitions are passed over', async () => {
  const file = Buffer.concat([
    captured({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: x\r\n'),
    captured({ 'WARC-Type': 'request', 'WARC-Target-URI': 'https://a.example/1' }, 'GET /1 HTTP/1.1\r\n\r\n'),
    answer('https://a.example/1', PAGE, '<p>one'),
    captured(
      { 'WARC-Type': 'resource', 'WARC-Target-URI': '<https://a.example/2>', 'Content-Type': 'text/plain' },
      'two',
    ),
    captured(
      { 'WARC-Type': 'conversion', 'WARC-Target-URI': 'https://a.example/3', 'Content-Type': 'text/plain' },
      'three',
    ),
    captured({ 'WARC-Type': 'revisit', 'WARC-Target-URI': 'https://a.example/1' }, 'HTTP/1.1 200 OK\r\n\r\n'),
    captured({ 'WARC-Type': 'response', 'WARC-Target-URI': 'dns:a.example', 'Content-Type': 'text/dns' }, '1.2.3.4'),
  ])
  const found = await read(file)
  assert.deepEqual(told(found), ['https://a.example/1 <p>one', 'https://a.example/2 two', 'https://a.example/3 three'])
  const [first] = found
  assert.ok(first && 'bytes' in first)
  assert.deepEqual([first.captured, first.contentType], ['2026-03-10T08:00:00.000Z', 'text/html; charset=utf-8'])
  for (const size of [1, 7, 64]) assert.deepEqual(await read(file, size), found)
})

test('bodies are unpacked and put together, also where the recorder has done so before', async () => {
  const packed = `${PAGE}\r\nContent-Encoding: gzip`
  const chunked = `${PAGE}\r\nTransfer-Encoding: chunked`
  const file = Buffer.concat([
    answer('https://a.example/gzip', packed, gzipSync('one')),
    answer('https://a.example/plain', packed, 'two'),
    answer('https://a.example/chunks', chunked, '2\r\nth\r\n3;x=y\r\nree\r\n0\r\n\r\n'),
    answer('https://a.example/whole', chunked, 'four'),
  ])
  assert.deepEqual(
    (await read(file)).map(one => 'bytes' in one && Buffer.from(one.bytes).toString()),
    ['one', 'two', 'three', 'four'],
  )
})

test('what is no page is skipped, and why', async () => {
  const bomb = gzipSync('x'.repeat(MOST + 1))
  const file = Buffer.concat([
    answer('https://a.example/gone', 'HTTP/1.1 404 Not Found', 'no'),
    answer('https://a.example/picture', 'HTTP/1.1 200 OK\r\nContent-Type: image/png', '…'),
    answer('https://a.example/long', PAGE, 'x'.repeat(MOST)),
    answer('https://a.example/bomb', `${PAGE}\r\nContent-Encoding: gzip`, bomb),
    answer('http://a b/', PAGE, 'no'),
    answer('http://[bad', PAGE, 'no'),
    answer('https://h:99999/', PAGE, 'no'),
    answer('https://a.example/good', PAGE, 'good'),
  ])
  assert.deepEqual(told(await read(file, 1000)), [
    'https://a.example/gone answered with 404',
    'https://a.example/picture no page (image/png)',
    'https://a.example/long longer than 10000 bytes',
    'https://a.example/bomb an answer that cannot be unpacked',
    'http://a b/ no address that can be read',
    'http://[bad no address that can be read',
    'https://h:99999/ no address that can be read',
    'https://a.example/good good',
  ])
})

test('a page that does not say when it was captured was when the file was made, or came to us', async () => {
  const page = (date: string) =>
    captured({
      'WARC-Type': 'resource',
      'WARC-Target-URI': 'https://a.example/1',
      'Content-Type': 'text/plain',
      'WARC-Date': date,
    })
  const info = captured({ 'WARC-Type': 'warcinfo', 'WARC-Date': '2026-03-09T00:00:00Z' })
  const dates = (await read(Buffer.concat([page('soon'), info, page(''), page('2026-03-10T08:00:00Z')]))).map(
    one => 'captured' in one && one.captured,
  )
  assert.deepEqual(dates, [MADE, '2026-03-09T00:00:00.000Z', '2026-03-10T08:00:00.000Z'])
})

test('a broken file fails where it is broken, after what came before', async () => {
  const good = answer('https://a.example/1', PAGE, 'one')
  const endings: readonly (readonly [Buffer, RegExp])[] = [
    [good.subarray(0, good.length - 5), /Record 2 breaks off/],
    [good.subarray(0, 30), /Record 2 breaks off/],
    [captured({ 'WARC-Type': 'request' }, 'GET /1').subarray(0, -6), /Record 2 breaks off/],
    [answer('https://a.example/2', PAGE, 'x'.repeat(MOST)).subarray(0, -6), /Record 2 breaks off/],
    [Buffer.from('<html>'), /Record 2 does not begin where record 1 ends/],
    [Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'), /Record 2 does not say how long it is/],
    [Buffer.from(`WARC/1.0\r\n${'a'.repeat(100_000)}`), /line is longer/],
    [Buffer.from(`WARC/1.0\r\n${'a: b\r\n'.repeat(500)}`), /more than 200 header lines/],
  ]
  for (const [ending, message] of endings) {
    const found: Capture[] = []
    await assert.rejects(async () => {
      for await (const one of warc(chunk(Buffer.concat([good, ending])), MOST, MADE)) found.push(one)
    }, message)
    assert.equal(found.length, 1)
  }
  await assert.rejects(read(Buffer.from('She said so.')), /It is no WARC file/)
  assert.deepEqual(await read(Buffer.alloc(0)), [])
})

async function* chunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
