import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failure } from '../../src/cli/failure.ts'

test('a store that is damaged is told from one that cannot be written', async context => {
  const told = context.mock.method(process.stderr, 'write', () => true)
  for (const [errcode, message, words] of [
    [11, 'database disk image is malformed', /damaged: database disk.* add the reports again to a new store/],
    [267, 'database disk image is malformed', /damaged/],
    [13, 'database or disk is full', /Check the space left/],
  ] as const) {
    assert.equal(await failure(Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode })), 5)
    assert.match(String(told.mock.calls.at(-1)?.arguments[0]), words)
  }
})
