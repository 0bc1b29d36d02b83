import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wantsColor } from '../../src/cli/wantsColor.ts'

test('colours go to terminals, unless NO_COLOR or a dumb terminal says otherwise', () => {
  assert.equal(wantsColor('auto', true, {}), true)
  assert.equal(wantsColor('auto', false, {}), false)
  assert.equal(wantsColor('auto', true, { NO_COLOR: '1' }), false)
  assert.equal(wantsColor('auto', true, { NO_COLOR: '' }), true)
  assert.equal(wantsColor('auto', true, { TERM: 'dumb' }), false)
})

test('a flag wins over both', () => {
  assert.equal(wantsColor('always', false, { NO_COLOR: '1' }), true)
  assert.equal(wantsColor('never', true, {}), false)
})
