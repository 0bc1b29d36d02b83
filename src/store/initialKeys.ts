import { ACRONYM_SKIPS } from '../english/acronymSkips.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'

/** See `Store.namesWithInitials`. */
export function initialKeys(connection: Connection, letters: string): string[] {
  const first = letters.charAt(0)
  const query = builder
    .selectFrom('parties')
    .select('key')
    .distinct()
    // The index of names, from the first letter on; "the" may stand before it.
    .where(row => row.or([row('key', 'like', `${first}% %`), row('key', 'like', `the ${first}% %`)]))
  return connection.all(query).flatMap(({ key }) => {
    const words = key.split(' ').filter(word => word !== 'the' && !ACRONYM_SKIPS.has(word))
    return words.map(word => word.charAt(0)).join('') === letters ? [key] : []
  })
}
