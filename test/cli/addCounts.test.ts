import assert from 'node:assert/strict'
import { test } from 'node:test'
import { count, countsAsText, noCounts } from '../../src/cli/addCounts.ts'

test('the name of a file is no control of the terminal', () => {
  const counts = noCounts()
  count(counts, { input: 'x', outcome: 'skipped', why: 'of no kind that is read (.\u001b]0;x\u0007\nadded 9)' })
  const text = countsAsText(counts)
  assert.ok(!text.includes('\u001b'))
  assert.match(text, /1 of no kind that is read \(\.␛\]0;x␇ added 9\)\n/)
})
