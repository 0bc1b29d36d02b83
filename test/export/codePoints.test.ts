import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codePoints } from '../../src/export/codePoints.ts'

test('an offset in code units is one in code points, before, behind and between pairs', () => {
  const text = 'a🙂e\u0301🏴\ud83d z 🙂'
  const counted = codePoints(text)
  for (let offset = 0; offset <= text.length; offset += 1) {
    const inPair = /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset))
    if (!inPair) assert.equal(counted(offset), Array.from(text.slice(0, offset)).length)
  }
})
