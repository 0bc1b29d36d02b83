import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { KEPT, kept } from './kept.ts'
import type { Filter, Kept } from './store.ts'
import { within } from './within.ts'

/** Reports in memory at once, as in `eachReport`. */
const AT_ONCE = 64

/** See `Store.asked`. */
export function* askedReports(connection: Connection, filter: Filter): Generator<Kept> {
  let last = 0
  for (;;) {
    const rows = connection.all(
      builder
        .selectFrom('reports')
        .select(['number', ...KEPT])
        .where('number', '>', last)
        .where(within(filter))
        .where(
          sql<boolean>`EXISTS (SELECT 1 FROM comments WHERE comments.report = reports.number AND comments.outcome <> 'replied')`,
        )
        .orderBy('number')
        .limit(AT_ONCE),
    )
    for (const row of rows) yield kept(row)
    last = rows.at(-1)?.number ?? last
    if (rows.length < AT_ONCE) return
  }
}
