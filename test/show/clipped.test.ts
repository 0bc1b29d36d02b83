import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clipped } from '../../src/show/clipped.ts'

test('lines that are not too many stay as they are', () => {
  assert.deepEqual(clipped(['one', 'two'], 2, 10), ['one', 'two'])
})

test('the last line that is left says that more follows, with its last word given up where it is full', () => {
  assert.deepEqual(clipped(['one', 'two', 'three'], 2, 10), ['one', 'two …'])
  assert.deepEqual(clipped(['the old pier', 'fell'], 1, 12), ['the old …'])
})

test('a word that is wider than a line is cut between its characters', () => {
  assert.deepEqual(clipped(['議員は橋は安全だ', '述'], 1, 12), ['議員は橋は …'])
})
