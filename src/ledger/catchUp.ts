import type { Embed } from '../record/passage.ts'
import type { Record } from '../record/record.ts'
import type { LedgerDesk } from './desk.ts'
import { embedded } from './embedded.ts'
import { read } from './read.ts'
import { relate } from './relate.ts'

/** Changes with whatever changes what `read` keeps, how it is embedded or what `compare` says: a store that was made by other rules is read anew. */
const RULES = '12'
/** Reports that are taken in in one transaction: to end one for each report took a tenth of all the time, and other programs wait while one lasts. */
const AT_ONCE = 16

/**
 * Reads what the store has that the ledger has not read: nothing where every report was read when it came in. Gives how many are read, and of how many, after each, so
 * that it can be shown and broken off; what was read stays read.
 */
export async function* catchUp(
  desk: LedgerDesk,
  embed: Embed,
  reports?: readonly string[],
  atOnce = AT_ONCE,
): AsyncGenerator<{ readonly done: number; readonly of: number }> {
  desk.start(RULES)
  const unread = reports === undefined ? desk.unread() : reports.flatMap(id => desk.numberOf(id) ?? [])
  for (let from = 0; from < unread.length; from += atOnce) {
    const some = unread.slice(from, from + atOnce)
    const found = some.flatMap(number => {
      const json = desk.unreadRecord(number)
      return json === null ? [] : [{ number, json, record: JSON.parse(json) as Record }]
    })
    const readings = await embedded(
      found.map(({ record }) => read(record)),
      embed,
    )
    desk.transaction(() => {
      for (const [i, reading] of readings.entries()) {
        const { number, json, record } = found[i] as (typeof found)[number]
        // Somebody may have taken it in or changed it meanwhile.
        if (desk.unreadRecord(number) === json) relate(desk, number, record.report, reading)
      }
    })
    for (const i of some.keys()) yield { done: from + i + 1, of: unread.length }
  }
}
