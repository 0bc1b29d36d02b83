import assert from 'node:assert/strict'
import { test } from 'node:test'
import { turns } from '../../src/serve/turns.ts'

/** Work that goes on until it is ended. */
function held() {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  return { work: () => promise, end: resolve, fail: reject }
}

test('one works, one waits, the third is sent away, and the place is free again after a failure', async () => {
  const take = turns(1, 1)
  const [first, second] = [held(), held()]
  const one = take(first.work)
  const two = take(second.work)
  assert.equal(
    take(async () => 'three'),
    null,
  )
  first.fail(new Error('broke'))
  await assert.rejects(one ?? Promise.resolve(), /broke/)
  const four = take(async () => 'four')
  second.end('two')
  assert.deepEqual([await two, await four], ['two', 'four'])
})
