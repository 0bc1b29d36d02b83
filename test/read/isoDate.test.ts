import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoDate } from '../../src/read/isoDate.ts'

const dates: readonly (readonly [written: string, iso: string | null])[] = [
  ['2022-02-10', '2022-02-10'],
  ['20220210', '2022-02-10'],
  ['2022-02-10T14:03', '2022-02-10T14:03:00'],
  ['2022-02-10 14:03:05', '2022-02-10T14:03:05'],
  ['2022-02-10T14:03:00.123Z', '2022-02-10T14:03:00Z'],
  ['2022-02-10T14:03:00+0200', '2022-02-10T14:03:00+02:00'],
  ['2022-02-10T14:03:00-05', '2022-02-10T14:03:00-05:00'],
  ['20220210T140300Z', '2022-02-10T14:03:00Z'],
  ['1644501780', '2022-02-10T14:03:00Z'],
  ['1644501780000', '2022-02-10T14:03:00Z'],
  ['Thu, 10 Feb 2022 14:03:00 GMT', '2022-02-10T14:03:00Z'],
  ['February 10, 2022 at 2:03 p.m. EST', '2022-02-10T14:03:00-05:00'],
  ['Thu 10 Feb 2022 14.03 GMT', '2022-02-10T14:03:00Z'],
  ['10 February 2022', '2022-02-10'],
  ['10/02/2022', null],
  ['2022-02-30', null],
  ['2022-13-01', null],
  ['2022-02-10T25:00:00Z', null],
  ['10 February', null],
  ['yesterday', null],
  ['', null],
  ['x'.repeat(100_000), null],
]

for (const [written, iso] of dates) {
  test(`“${written.slice(0, 40)}” is ${iso ?? 'no date'}`, () => {
    assert.equal(isoDate(written), iso)
    if (iso !== null) assert.equal(isoDate(iso), iso)
  })
}
