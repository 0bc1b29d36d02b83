import { builder } from './builder.ts'
import type { Connection } from './connection.ts'

/** See `Store.story`. */
export function storyVersions(
  connection: Connection,
  story: number,
): { readonly id: string; readonly version: number; readonly fetched: string }[] {
  const query = builder.selectFrom('reports').select(['id', 'version', 'fetched']).where('story', '=', story)
  return connection.all(query.orderBy('fetched').orderBy('version'))
}
