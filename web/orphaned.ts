import type { Record } from '../src/record/record.ts'
import { markOf } from './markOf.ts'
import type { Chosen } from './route.ts'

/** Whether an address points at words that do not stand there any more: the report was read anew since it was made. What it points at now is not what was meant. */
export function orphaned(record: Record, chosen: Chosen): boolean {
  return chosen.mark !== undefined && chosen.mark !== markOf(record, chosen)
}
