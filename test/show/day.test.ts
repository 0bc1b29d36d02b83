import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/show/day.ts'

const DAYS = [
  ['2026-02-12', '12 February 2026'],
  ['2026-02-12T07:40:00+01:00', '12 February 2026, 07:40 UTC+01:00'],
  ['2026-02-12T07:40Z', '12 February 2026, 07:40 UTC'],
  ['2022-01', 'January 2022'],
  ['2022', '2022'],
  ['2022-01/2022-02', 'January 2022 to February 2022'],
  ['last week', 'last week'],
] as const

for (const [iso, words] of DAYS) {
  test(`${iso} is ${words}`, () => assert.equal(day(iso), words))
}
