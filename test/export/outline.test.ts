import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outline } from '../../src/export/outline.ts'
import { numbered } from '../../src/show/numbered.ts'
import { ferry } from '../show/ferry.ts'
import { sketch } from '../show/sketch.ts'
import { hostile } from './hostile.ts'

test('claims have the numbers in exports that they have in the terminal', () => {
  const circle = sketch('', [{ within: 'a2' }, { within: 'a1' }, { within: 'a9' }, { within: 'a3' }])
  for (const { attributions } of [ferry, hostile, circle]) {
    assert.deepEqual(outline(attributions), numbered(attributions))
  }
})
