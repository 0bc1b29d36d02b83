import type { Store } from '../store/store.ts'
import type { Outcome } from './addItem.ts'
import type { Ready } from './addParcel.ts'

/** Stores a report that has been read. That its date could not be read is told with the outcome: it is listed among those without one. */
export function addKept({ input, record, raw }: Ready, store: Store): Outcome {
  const why = record.notes.find(({ code }) => code === 'published-unreadable')?.message
  return { input, ...store.add(record, raw), ...(why ? { why } : {}) }
}
