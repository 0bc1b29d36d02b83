import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, when } from '../../src/english/when.ts'

const DAYS = [
  ['2026-02-12', '12 February 2026'],
  ['2026-02-12T07:40:00+01:00', '12 February 2026, 07:40 UTC+01:00'],
  ['2026-02-12T07:40Z', '12 February 2026, 07:40 UTC'],
  ['2022-01', 'January 2022'],
  ['2022', '2022'],
  ['2022-01/2022-02', 'January 2022 to February 2022'],
  ['2022-13', '2022-13'],
  ['last week', 'last week'],
] as const

for (const [iso, words] of DAYS) {
  test(`${iso} is ${words}`, () => assert.equal(day(iso), words))
}

const PLACED = [
  ['2022-03-08', 'on 8 March 2022'],
  ['2022-03-08T07:40Z', 'on 8 March 2022'],
  ['2022-03', 'in March 2022'],
  ['2022', 'in 2022'],
  ['2021-01/2022-02', 'at some time from January 2021 to February 2022'],
  ['2022-03-08/2022-03-08', 'on 8 March 2022'],
  ['2022-13', null],
  ['last week', null],
] as const

for (const [iso, words] of PLACED) {
  test(`what happened at ${iso} happened ${words ?? 'at no time that can be said'}`, () =>
    assert.equal(when(iso), words))
}
