import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { hashOfInput } from './hashes.ts'
import type { Raw } from './store.ts'

/** See `Store.has`. A page that has gone back to what it was is not the same: it changed twice. */
export function heldAs(connection: Connection, raw: Raw): string | null {
  const query = builder.selectFrom('reports').select('id').where('input', '=', hashOfInput(raw))
  return connection.first(raw.live ? query.where('latest', '=', 1) : query)?.id ?? null
}
