import { sql } from 'kysely'
import { nameKey } from '../english/nameKey.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { PartyRow } from './store.ts'

/** Which parties: those in whose name, or in the name of what they stand for, all of `words` (folded) stand; or those, of a story or of all, whose folded name is one of `keys`. */
export type Called =
  | { readonly words: readonly string[] }
  | { readonly keys: readonly string[]; readonly story?: number }

/** Words of a name that the index is asked for: SQLite takes no more than a thousand conditions at once, and each number of them is a query of its own. */
const MOST_ASKED = 20

/** See `Store.parties`. */
export function partyRows(connection: Connection, called: Called): PartyRow[] {
  const keys = 'keys' in called ? called.keys : keysWith(connection, called.words)
  const isCalledSo = sql<boolean>`parties.key IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`
  if ('keys' in called) {
    const { story } = called
    if (story === undefined) return rows(connection, isCalledSo)
    // A story has few parties, and a name may have thousands: the sign keeps the index of names out of it.
    return rows(connection, sql<boolean>`reports.story = ${story} AND +${isCalledSo}`)
  }
  const found = rows(connection, isCalledSo)
  const bodies = bodiesWith(connection, called.words)
  if (bodies.length === 0) return found
  const known = new Set(found.map(({ number }) => number))
  const standing = rows(
    connection,
    sql<boolean>`parties.stands_for IN (SELECT value FROM json_each(${JSON.stringify(bodies)}))`,
  )
  return [...found, ...standing.filter(({ number }) => !known.has(number))].sort((a, b) => a.number - b.number)
}

/** Folded names that have all of `words`: looked for in the index of names, which is a small part of the store. */
function keysWith(connection: Connection, words: readonly string[]): string[] {
  if (words.length === 0) return []
  const query = builder
    .selectFrom('parties')
    .select('key')
    .distinct()
    .where(row =>
      row.and(words.slice(0, MOST_ASKED).map(word => sql<boolean>`instr(' ' || key || ' ', ${` ${word} `}) > 0`)),
    )
  return connection
    .all(query)
    .flatMap(({ key }) => (words.every(word => ` ${key} `.includes(` ${word} `)) ? [key] : []))
}

function bodiesWith(connection: Connection, words: readonly string[]): string[] {
  if (words.length === 0) return []
  const query = builder.selectFrom('parties').select('stands_for').distinct().where('stands_for', 'is not', null)
  return connection.all(query).flatMap(({ stands_for }) => {
    const has = new Set(nameKey(stands_for ?? '').split(' '))
    return stands_for !== null && words.every(word => has.has(word)) ? [stands_for] : []
  })
}

function rows(connection: Connection, which: ReturnType<typeof sql<boolean>>): PartyRow[] {
  const query = builder
    .selectFrom('parties')
    .innerJoin('reports', 'reports.number', 'parties.report')
    .select(['parties.number', 'parties.id', 'parties.name', 'parties.key', 'parties.kind', 'parties.named'])
    .select(['parties.stands_for as standsFor', 'reports.id as report', 'reports.story', 'reports.outlet'])
    .where(which)
    .orderBy('parties.number')
  return connection.all(query).map(row => ({ ...row, named: row.named === 1 }))
}
