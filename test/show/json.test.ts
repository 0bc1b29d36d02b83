import assert from 'node:assert/strict'
import { test } from 'node:test'
import { json } from '../../src/show/json.ts'
import { ferry } from './ferry.ts'

/** The same value with the keys of every object the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)])
  return Object.fromEntries(entries.reverse()) as T
}

test('a record is one line that holds all of it', () => {
  assert.ok(!json(ferry).includes('\n'))
  assert.deepEqual(JSON.parse(json(ferry)), ferry)
})

test('the order in which keys were made makes no difference', () => {
  assert.notEqual(JSON.stringify(reversed(ferry)), JSON.stringify(ferry))
  assert.equal(json(reversed(ferry)), json(ferry))
})
