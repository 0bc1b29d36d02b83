import assert from 'node:assert/strict'
import { test } from 'node:test'
import { untilAborted } from '../../src/cli/untilAborted.ts'

test('a source is listened to until it ends, or the signal comes, though it be busy then', async () => {
  const stop = new AbortController()
  async function* source() {
    yield 1
    yield 2
    await new Promise(() => {})
  }
  const seen: number[] = []
  for await (const one of untilAborted(source(), stop.signal)) {
    seen.push(one)
    if (one === 2) setImmediate(() => stop.abort())
  }
  assert.deepEqual(seen, [1, 2])
  for await (const _ of untilAborted(source(), stop.signal)) assert.fail('it was aborted before')
  async function* short() {
    yield 3
  }
  for await (const one of untilAborted(short(), new AbortController().signal)) seen.push(one)
  assert.deepEqual(seen, [1, 2, 3])
})

test('what a source throws is thrown, and it is told when nobody listens any more', async () => {
  const { signal } = new AbortController()
  let told = false
  async function* source() {
    try {
      yield 1
      throw new Error('broken')
    } finally {
      told = true
    }
  }
  await assert.rejects(async () => {
    for await (const _ of untilAborted(source(), signal));
  }, /broken/)
  told = false
  for await (const _ of untilAborted(source(), signal)) break
  assert.equal(told, true)
})
