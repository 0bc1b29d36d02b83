import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { Record } from '../record/record.ts'
import { type Cell, COLUMNS, type Column } from './columns.ts'
import { rows } from './rows.ts'

/** Rows of one row group: some 10 MB of text, which is what is held in memory, and enough for columns to be worth it. */
const GROUP = 10_000
const TYPES = { text: 'STRING', whole: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN', spans: 'JSON' } as const

/** A table of claims as Apache Parquet, a row a claim, with snappy. Spans are JSON. One row group of claims is held in memory. */
export async function* parquet(records: AsyncIterable<Record> | Iterable<Record>): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter()
  const taken = (): Uint8Array => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  const schema = schemaFromColumnData({ columnData: table([]) })
  const file = new ParquetWriter({ writer, schema, createdBy: 'sayso' })
  let group: Cell[][] = []
  for await (const record of records) {
    for (const told of rows(record)) {
      group.push(COLUMNS.map(({ of }) => of(told)))
      if (group.length < GROUP) continue
      file.write({ columnData: table(group), rowGroupSize: GROUP })
      group = []
      yield taken()
    }
  }
  if (group.length > 0) file.write({ columnData: table(group), rowGroupSize: GROUP })
  file.finish()
  yield taken()
}

function table(cells: readonly (readonly Cell[])[]): ColumnSource[] {
  return COLUMNS.map(({ name, type }, index) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data: cells.map(row => value(type, row[index] ?? null)),
  }))
}

/** Half a pair of surrogates is no character, and UTF-8 has no bytes for it. */
function value(type: Column['type'], cell: Cell): unknown {
  return type === 'text' && typeof cell === 'string' ? cell.toWellFormed() : cell
}
