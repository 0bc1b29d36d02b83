import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbersOf } from '../../src/show/numbersOf.ts'

const NUMBERS = [
  [[], ''],
  [[7], '7'],
  [[2, 1], '1, 2'],
  [[1, 2, 3], '1–3'],
  [[9, 1, 3, 4, 5, 5, 10], '1, 3–5, 9, 10'],
] as const

for (const [numbers, words] of NUMBERS) {
  test(`[${numbers}] is "${words}"`, () => assert.equal(numbersOf(numbers), words))
}
