import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Record } from '../../src/record/record.ts'
import { open } from '../../src/store/open.ts'
import { rawOf } from '../store/sample.ts'

/** The path of a store that has these records, fetched an hour apart; it goes with the test. */
export function stored(context: TestContext, records: readonly Record[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-ask-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'store.sqlite')
  const store = open(path)
  for (const [hour, record] of records.entries()) {
    const fetched = new Date(Date.UTC(2026, 2, 20, hour)).toISOString()
    store.add(record, rawOf(record, { fetched, taken: JSON.stringify({ hour }) }))
  }
  store.close()
  return path
}
