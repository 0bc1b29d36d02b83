import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsedRecord } from '../../src/export/parsedRecord.ts'
import { ferry } from '../show/ferry.ts'
import { hostile } from './hostile.ts'
import { written } from './written.ts'

test('records of NDJSON, read back, are the records', async () => {
  const lines = String(await written('ndjson', [ferry, hostile])).split('\n')
  assert.equal(lines.pop(), '')
  assert.deepEqual(lines.map(parsedRecord), [ferry, hostile])
})

const changed = (change: object) => JSON.stringify({ ...ferry, ...change })
const WRONG = {
  'no JSON': ['{"schema":', /is not JSON/],
  'something else': ['[1]', /is no record: its "schema" is not "sayso\/record\/1"/],
  nothing: ['null', /is no record/],
  'a field that does not fit': [changed({ checks: 'none' }), /does not fit its schema: \/checks/],
  'a field too many': [changed({ script: 1 }), /does not fit its schema/],
  'a span beyond the text': [
    changed({ report: { ...ferry.report, text: 'short' } }),
    /is a record with a span outside of its text: \d+–\d+/,
  ],
  'a span the wrong way round': [
    changed({ notes: [{ code: 'x', message: 'x', span: { start: 9, end: 3 } }] }),
    /span outside of its text: 9–3/,
  ],
} as const

for (const [what, [line, message]] of Object.entries(WRONG)) {
  test(`${what} is said to be none`, () => {
    const said = parsedRecord(line)
    assert.equal(typeof said, 'string')
    assert.match(said as string, message)
  })
}
