import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading, shown } from './reading.ts'

test('the README shows what Sayso really prints (npm run golden makes it again)', async () => {
  assert.equal(shown().trimEnd(), (await reading()).trimEnd())
})
