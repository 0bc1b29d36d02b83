import type { Record } from '../record/record.ts'

/**
 * Makes one document of records. It holds one record in memory at a time, and beside it what docs/export.md says of its format. Pieces of text are UTF-8 once
 * written; the same records give the same bytes.
 */
export type Exporter = (records: AsyncIterable<Record> | Iterable<Record>) => AsyncIterable<string | Uint8Array>
