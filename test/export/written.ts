import { exporterOf } from '../../src/export/exporterOf.ts'
import type { Format } from '../../src/export/formats.ts'
import type { Record } from '../../src/record/record.ts'
import { json } from '../../src/show/json.ts'

/** The whole document of records as bytes. */
export async function written(format: Format, records: readonly Record[]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  const exporter = await exporterOf(format, json)
  for await (const piece of exporter(records)) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}
