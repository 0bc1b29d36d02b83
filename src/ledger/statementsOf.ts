import type { LedgerDesk } from './desk.ts'
import type { Statement } from './reading.ts'
import { statementOf } from './statementOf.ts'

/** Statements in memory for each store, so that memory has a bound: what is in the news is compared again and again within days. */
const MOST_REMEMBERED = 8_192

/** A statement and the number of its report. */
export interface Numbered {
  readonly report: number
  readonly statement: Statement
}

const remembered = new WeakMap<LedgerDesk, Map<number, Numbered>>()

/** Statements of the store by their numbers. What a number stands for never changes: a report that is read again gets new ones. */
export function statementsOf(desk: LedgerDesk, numbers: ReadonlySet<number>): ReadonlyMap<number, Numbered> {
  const known = remembered.get(desk) ?? new Map<number, Numbered>()
  remembered.set(desk, known)
  const found = new Map<number, Numbered>()
  const missing: number[] = []
  for (const number of numbers) {
    const one = known.get(number)
    if (one === undefined) missing.push(number)
    else {
      found.set(number, one)
      known.delete(number)
      known.set(number, one)
    }
  }
  for (const row of missing.length === 0 ? [] : desk.statements(missing)) {
    const one = { report: row.report, statement: statementOf(row) }
    found.set(row.number, one)
    known.set(row.number, one)
  }
  for (const number of known.keys()) {
    if (known.size <= MOST_REMEMBERED) break
    known.delete(number)
  }
  return found
}
