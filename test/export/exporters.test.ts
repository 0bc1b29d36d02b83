import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exporterOf } from '../../src/export/exporterOf.ts'
import { FORMATS } from '../../src/export/formats.ts'
import type { Record } from '../../src/record/record.ts'
import { json } from '../../src/show/json.ts'
import { ferry } from '../show/ferry.ts'
import { hostile } from './hostile.ts'
import { written } from './written.ts'

/** Records of which no format may hold more at once than this; see docs/export.md. */
const HELD = 2

for (const format of FORMATS) {
  test(`${format}: the same records give the same bytes, and other records others`, async () => {
    const [once, again, other] = await Promise.all([
      written(format, [ferry, hostile]),
      written(format, [ferry, hostile]),
      written(format, [hostile]),
    ])
    assert.deepEqual(once, again)
    assert.notDeepEqual(once, other)
  })

  // Parquet writes claims in groups; what it holds are they.
  if (format === 'parquet') continue
  test(`${format}: a record is written before the one after the next is asked for`, async () => {
    let asked = 0
    function* records(): Generator<Record> {
      for (; asked < 20; asked += 1) yield { ...ferry, report: { ...ferry.report, id: `report-${asked}-` } }
    }
    const exporter = await exporterOf(format, json)
    let text = ''
    for await (const piece of exporter(records())) {
      text += piece
      const whole = text.match(/report-\d+-/g)?.length ?? 0
      assert.ok(whole > 0 || asked <= HELD, `${asked} were asked for before the first was written`)
      assert.ok(asked - new Set(text.match(/report-\d+-/g)).size <= HELD)
    }
    assert.equal(new Set(text.match(/report-\d+-/g)).size, 20)
  })
}
