import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lanes } from '../../web/lanes.ts'

const extent = (top: number, bottom: number, depth: number) => ({ id: `${top}`, top, bottom, depth })

test('an inner bracket stands nearer to the text than its outer one, whichever is told first', () => {
  assert.deepEqual(lanes([extent(0, 90, 0), extent(30, 90, 1), extent(60, 90, 2)]), [0, 1, 2])
  assert.deepEqual(lanes([extent(30, 60, 1), extent(0, 90, 0)]), [1, 0])
})

test('brackets beside the same line have a lane each; those one below the other share one', () => {
  assert.deepEqual(lanes([extent(0, 60, 0), extent(30, 90, 0)]), [0, 1])
  assert.deepEqual(lanes([extent(0, 30, 0), extent(30, 60, 0), extent(60, 90, 0)]), [0, 0, 0])
})
