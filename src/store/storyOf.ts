import { addressKey } from './addressKey.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { Told } from './store.ts'

/**
 * The story that a report is a version of, or null: the one with its address; otherwise the one with its id, unless both have addresses or both outlets,
 * and not the same, since databases everywhere number their reports from 1.
 */
export function storyOf(connection: Connection, { id, url, outlet }: Told): number | null {
  const address = url === undefined ? null : addressKey(url)
  if (address !== null) {
    const query = builder.selectFrom('stories').select('number').where('address', '=', address)
    const found = connection.first(query)
    if (found) return found.number
  }
  const named = builder
    .selectFrom('reports')
    .innerJoin('stories', 'stories.number', 'reports.story')
    .select(['reports.story', 'stories.address', 'reports.outlet'])
    .where('given_id', '=', id)
    .orderBy('reports.number')
  const same = connection
    .all(named)
    .find(
      one =>
        (address === null || one.address === null) &&
        (outlet === undefined || one.outlet === null || one.outlet === outlet),
    )
  return same?.story ?? null
}
