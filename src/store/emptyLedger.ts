import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'

/** What follows from the records. */
const MADE = [
  'claim_counts',
  'claim_origins',
  'statement_pairs',
  'statement_keys',
  'statements',
  'shared_texts',
  'copy_keys',
  'readings',
  'loose',
] as const

/** Where other rules than `rules` made the ledger's tables, empties them and takes all reports as unread. What was decided by hand stays. */
export function emptyLedger(connection: Connection, rules: string): void {
  const made = () => connection.first(builder.selectFrom('ledger_rules').select('rules'))?.rules
  if (made() === rules) return
  connection.transaction(() => {
    if (made() === rules) return
    for (const table of MADE) connection.run(builder.deleteFrom(table))
    connection.run(sql`INSERT OR IGNORE INTO unread SELECT number FROM reports`)
    connection.run(builder.deleteFrom('ledger_rules'))
    connection.run(builder.insertInto('ledger_rules').values({ rules }))
  })
}
