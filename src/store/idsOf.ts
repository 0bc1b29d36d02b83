import type { Record } from '../record/record.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'

/** See `Store.ids`. */
export function idsOf(connection: Connection, unlike: Record['made'] | undefined): string[] {
  const all = builder.selectFrom('reports').select('id').orderBy('number')
  if (unlike === undefined) return connection.all(all).map(({ id }) => id)
  const { by, model, rules } = unlike
  const others = all.where(row =>
    row.or([row('made_by', '!=', by), row('made_model', '!=', model), row('made_rules', '!=', rules)]),
  )
  return connection.all(others).map(({ id }) => id)
}
