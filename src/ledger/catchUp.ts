import type { LedgerDesk } from './desk.ts'
import { relate } from './relate.ts'

/** Changes with whatever changes what `read` keeps or `compare` says: a store that was made by other rules is read anew. */
const RULES = '3'
/** Reports that are taken in in one transaction: to end one for each report took a tenth of all the time, and other programs wait while one lasts. */
const AT_ONCE = 16

/**
 * Reads what the store has that the ledger has not read: nothing where every report was read when it came in. Gives how many are read, and of how many, after each, so
 * that it can be shown and broken off; what was read stays read.
 */
export function* catchUp(
  desk: LedgerDesk,
  reports?: readonly string[],
): Generator<{ readonly done: number; readonly of: number }> {
  desk.start(RULES)
  const unread = reports === undefined ? desk.unread() : reports.flatMap(id => desk.numberOf(id) ?? [])
  for (let from = 0; from < unread.length; from += AT_ONCE) {
    const some = unread.slice(from, from + AT_ONCE)
    desk.transaction(() => {
      for (const report of some) relate(desk, report)
    })
    for (const i of some.keys()) yield { done: from + i + 1, of: unread.length }
  }
}
