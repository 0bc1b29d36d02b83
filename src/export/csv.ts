import type { Record } from '../record/record.ts'
import { cell } from './cell.ts'
import { COLUMNS } from './columns.ts'
import { BYTE_ORDER_MARK, csvLine } from './csvLine.ts'
import { rows } from './rows.ts'

/**
 * A table of claims for spreadsheets, a row a claim (RFC 4180: CRLF, quoted where need be), with a byte order mark and without formulas. The last column names
 * the cells of the row of which the end is left out.
 */
export async function* csv(records: AsyncIterable<Record> | Iterable<Record>): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine([...COLUMNS.map(({ name }) => name), 'cut'])}`
  for await (const record of records) {
    for (const told of rows(record)) {
      const cells = COLUMNS.map(({ name, of }) => ({ name, ...cell(of(told)) }))
      const cut = cells.filter(one => one.cut).map(({ name }) => name)
      yield csvLine([...cells.map(({ text }) => text), cut.join(' ')])
    }
  }
}
