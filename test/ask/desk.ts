import type { TestContext } from 'node:test'
import type { Record } from '../../src/record/record.ts'
import type { Store } from '../../src/store/store.ts'
import { rawOf } from '../store/sample.ts'
import { fresh } from '../store/scratch.ts'

/** A store with these records, fetched an hour apart. */
export function desk(context: TestContext, records: readonly Record[]): Store {
  const store = fresh(context)
  for (const [hour, record] of records.entries()) {
    const fetched = new Date(Date.UTC(2026, 2, 20, hour)).toISOString()
    // Two outlets may have the same words, and are two sources.
    store.add(record, rawOf(record, { fetched, taken: JSON.stringify({ hour }) }))
  }
  return store
}
