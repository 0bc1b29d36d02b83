import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { hashOfWords } from './hashes.ts'
import type { Told } from './store.ts'
import { storyOf } from './storyOf.ts'

/** See `Store.same`. */
export function saidAs(connection: Connection, told: Told, live: boolean): string | null {
  const story = storyOf(connection, told)
  if (story === null) return null
  const query = builder
    .selectFrom('reports')
    .select('id')
    .where('story', '=', story)
    .where('words', '=', hashOfWords(told))
  return connection.first(live ? query.where('latest', '=', 1) : query)?.id ?? null
}
