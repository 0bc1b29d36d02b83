import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPace } from '../../src/cli/addPace.ts'
import { addProgress } from '../../src/cli/addProgress.ts'

test('the rate and the time left are those of the last while, not of what was skipped fast before', () => {
  const pace = addPace()
  assert.deepEqual(pace(0, 0, 0, 1000), { perSecond: 0, left: null })
  // 500 inputs are unchanged and pass in a second.
  assert.deepEqual(pace(1000, 500, 500, 1000), { perSecond: 500, left: 1 })
  for (let second = 2; second < 60; second++) pace(second * 1000, 500 + second, 500 + second, 1000)
  assert.deepEqual(pace(60_000, 560, 560, 1000), { perSecond: 1, left: 440 })
})

test('nothing done yet: nobody can tell how long', () => {
  const pace = addPace()
  pace(0, 0, 0, 10)
  assert.deepEqual(pace(5000, 0, 0, 10), { perSecond: 0, left: null })
})

test('progress in words', () => {
  assert.equal(
    addProgress('Adding', 1204, 0.384, { perSecond: 12.34, left: 240 }),
    'Adding: 1,204 inputs, 12.3 a second, 38 %, about 4 min left',
  )
  assert.equal(addProgress('Adding', 1, 0, { perSecond: 0, left: null }), 'Adding: 1 input, 0.0 a second, 0 %')
  assert.match(addProgress('Adding', 1, 0, { perSecond: 0, left: 8 }), /about 8 s left$/)
  assert.match(addProgress('Adding', 1, 0, { perSecond: 0, left: 9000 }), /about 2\.5 h left$/)
})
