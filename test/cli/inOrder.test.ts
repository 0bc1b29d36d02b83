import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrder } from '../../src/cli/inOrder.ts'

/** A promise and what settles it. */
const open = <T>() => Promise.withResolvers<T>()

async function* list<T>(...things: T[]): AsyncGenerator<T> {
  yield* things
}

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of given) found.push(one)
  return found
}

test('results come in the order of the source, whichever is done first', async () => {
  const gates = [open<string>(), open<string>(), open<string>()]
  const given = all(inOrder(list(0, 1, 2), 3, async i => `${i} ${await gates[i]?.promise}`))
  gates[2]?.resolve('done first')
  gates[0]?.resolve('done second')
  gates[1]?.resolve('done last')
  assert.deepEqual(await given, ['0 done second', '1 done last', '2 done first'])
})

test('no more are begun than allowed', async () => {
  let under = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++under)
    await new Promise(setImmediate)
    under--
  }
  await all(inOrder(list(1, 2, 3, 4, 5, 6, 7), 3, work))
  assert.equal(most, 3)
})

test('what is done does not wait for a slow source', async () => {
  const never = open<number>()
  async function* slow() {
    yield 1
    yield await never.promise
  }
  for await (const one of inOrder(slow(), 4, async n => n)) {
    assert.equal(one, 1)
    break
  }
})

test('a failure is told in its turn, after what came before it', async () => {
  const seen: number[] = []
  const work = async (n: number) => {
    if (n === 2) throw new Error('the second')
    return n
  }
  await assert.rejects(async () => {
    for await (const one of inOrder(list(1, 2, 3), 3, work)) seen.push(one)
  }, /the second/)
  assert.deepEqual(seen, [1])
})

test('nothing of a source gives nothing', async () => {
  assert.deepEqual(await all(inOrder(list(), 3, async n => n)), [])
})
