import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rawOf, sample } from './sample.ts'
import { fresh } from './scratch.ts'

test('those who say something in an outlet’s latest reports, named or not, by how many reports have them', context => {
  const store = fresh(context)
  for (const [n, outlet] of [
    [1, 'The Weir Post'],
    [2, 'the weir post'],
    [3, 'Mill Daily'],
  ] as const) {
    const record = sample(n, { outlet })
    store.add(record, rawOf(record, { taken: String(n) }))
  }
  assert.deepEqual(store.saidBy('The Weir Post', true, 10), [
    { name: 'Óna Marsh', kind: 'person', named: true, reports: 2 },
  ])
  // The mill was asked, and said nothing.
  assert.deepEqual(store.saidBy('The Weir Post', false, 10), [])
  assert.deepEqual(store.saidBy('Nobody’s Post', true, 10), [])
  assert.equal(store.saidBy('Mill Daily', true, 10)[0]?.reports, 1)
})
