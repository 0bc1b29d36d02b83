import type { Record } from '../src/record/record.ts'
import { markOf } from './markOf.ts'
import type { Chosen } from './route.ts'

/** What is chosen in a report, with the mark of the words that it stands for now. */
export function withMark(record: Record, { kind, id, link }: Chosen): Chosen {
  const mark = markOf(record, { kind, id })
  return mark === null ? { kind, id, link } : { kind, id, link, mark }
}
