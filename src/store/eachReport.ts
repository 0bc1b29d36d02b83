import { type RawBuilder, sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { KEPT, kept } from './kept.ts'
import type { Filter, Kept } from './store.ts'
import { within } from './within.ts'

/** Reports in memory at once: a record has some 50 kB. */
const AT_ONCE = 64

const ANY = sql<boolean>`TRUE`

/**
 * See `Store.records`; `only` narrows them further. Asks again for every few, so that no reading lasts as long as whoever uses the reports: while one lasts, SQLite cannot take
 * back what was written beside the file.
 */
export function* eachReport(connection: Connection, filter: Filter, only: RawBuilder<boolean> = ANY): Generator<Kept> {
  let last = 0
  for (;;) {
    const rows = connection.all(
      builder
        .selectFrom('reports')
        .select(['number', ...KEPT])
        .where('number', '>', last)
        .where(within(filter))
        .where(only)
        .orderBy('number')
        .limit(AT_ONCE),
    )
    for (const row of rows) yield kept(row)
    last = rows.at(-1)?.number ?? last
    if (rows.length < AT_ONCE) return
  }
}
