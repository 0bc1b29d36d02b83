import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rereadStored } from '../../src/cli/rereadStored.ts'
import { open } from '../../src/store/open.ts'
import { stored } from './stored.ts'

test('JSON at a terminal begins on a line of its own', async context => {
  const store = open(stored(context, []))
  const was = [process.stdout.isTTY, process.stderr.isTTY] as const
  const all: string[] = []
  let now = 0
  context.mock.method(performance, 'now', () => {
    now += 3000
    return now
  })
  const mocks = [process.stdout, process.stderr].map(stream => {
    stream.isTTY = true
    return context.mock.method(stream, 'write', (text: string) => all.push(String(text)) > 0)
  })
  await rereadStored(['x', 'y'], { json: true }, new Promise(() => {}), store, new AbortController().signal)
  for (const mock of mocks) mock.mock.restore()
  process.stdout.isTTY = was[0]
  process.stderr.isTTY = was[1]
  store.close()
  const second = all.findIndex(text => text.startsWith('{"id":"y"'))
  assert.equal(all[second - 1], '\r\u001b[K')
})
