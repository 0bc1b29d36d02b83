import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { KEPT, kept } from './kept.ts'
import type { Kept } from './store.ts'

/** See `Store.versions`. */
export function versions(connection: Connection, id: string): Kept[] {
  const story = connection.first(builder.selectFrom('reports').select('story').where('id', '=', id))
  if (story === undefined) return []
  const query = builder
    .selectFrom('reports')
    .select(KEPT)
    .where('story', '=', story.story)
    .orderBy('fetched')
    .orderBy('version')
  return connection.all(query).map(kept)
}
