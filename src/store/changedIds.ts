import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { Filter } from './store.ts'
import { within } from './within.ts'

/** See `Store.changed`. */
export function changedIds(connection: Connection, { outlet }: Pick<Filter, 'outlet'>): string[] {
  const query = builder
    .selectFrom('reports')
    .select('id')
    .where(within({ latest: true, ...(outlet === undefined ? {} : { outlet }) }))
    .where(
      sql<boolean>`EXISTS (SELECT 1 FROM reports AS other WHERE other.story = reports.story AND other.number <> reports.number)`,
    )
    .orderBy('number')
  return connection.all(query).map(({ id }) => id)
}
