import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import type { Record } from '../../src/record/record.ts'
import { ferry } from '../show/ferry.ts'
import { hostile } from './hostile.ts'
import { written } from './written.ts'

async function file(records: readonly Record[]): Promise<ArrayBuffer> {
  return new Uint8Array(await written('parquet', records)).buffer
}

for (const [name, record] of Object.entries({ ferry, hostile })) {
  test(`${name}: a reader gives every claim back, with its words at their places`, async () => {
    const rows = await parquetReadObjects({ file: await file([record]) })
    assert.equal(rows.length, record.claims.length)
    for (const row of rows) {
      const attribution = record.attributions.find(({ id }) => id === row.attribution)
      assert.ok(attribution)
      for (const role of ['source', 'cue', 'content'] as const) {
        const spans: readonly [number, number][] = row[`${role}_spans`]
        assert.deepEqual(
          spans,
          attribution[role].map(({ start, end }) => [start, end]),
        )
        assert.equal(row[role] ?? '', spans.map(span => record.report.text.slice(...span)).join(' … '))
      }
      const party = record.parties.find(({ id }) => id === attribution.party)
      assert.equal(row.party, party?.name ?? null)
      assert.equal(row.party_named, party?.named ?? null)
      assert.equal(row.confidence, attribution.confidence)
      assert.equal(row.outlet, record.report.outlet ?? null)
    }
  })
}

test('many claims are written in groups, and a file without any is one too', async () => {
  const copies = Math.ceil(10_001 / ferry.claims.length)
  const many = await file(Array.from({ length: copies }, () => ferry))
  assert.equal(parquetMetadata(many).row_groups.length, 2)
  const rows = await parquetReadObjects({ file: many, columns: ['claim'] })
  assert.equal(rows.length, copies * ferry.claims.length)
  assert.deepEqual(rows.at(-1)?.claim, rows[ferry.claims.length - 1]?.claim)
  assert.deepEqual(await parquetReadObjects({ file: await file([]) }), [])
})
