import assert from 'node:assert/strict'
import { test } from 'node:test'
import { say } from '../../src/cli/say.ts'

test('what is said is one line, whatever an input is called', context => {
  const told = context.mock.method(process.stderr, 'write', () => true)
  say('x\r\nsayso: gone\u0085\u001b[2J')
  assert.equal(told.mock.calls[0]?.arguments[0], 'sayso: x sayso: gone ␛[2J\n')
})
