import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { gunzipped } from '../../src/bring/gunzipped.ts'

async function unpacked(bytes: Uint8Array): Promise<number> {
  async function* stream() {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
  }
  let size = 0
  for await (const chunk of gunzipped(stream())) size += chunk.length
  return size
}

test('members follow one another', async () => {
  assert.equal(await unpacked(Buffer.concat([gzipSync('one'), gzipSync('two and three')])), 16)
})

test('what is broken, or not whole, is an error', async () => {
  await assert.rejects(unpacked(Buffer.from('She said so.')))
  await assert.rejects(unpacked(gzipSync('She said so.').subarray(0, 20)))
})

test('what unpacks to far more than it is is given up', async () => {
  const bomb = gzipSync(Buffer.alloc(80_000_000))
  await assert.rejects(unpacked(bomb), /unpacks to more than \d+ bytes/)
})
