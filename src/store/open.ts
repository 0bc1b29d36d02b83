import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { addReport } from './addReport.ts'
import { askedReports } from './askedReports.ts'
import { builder } from './builder.ts'
import { cameRows } from './cameRows.ts'
import { changedIds } from './changedIds.ts'
import { claimOrders } from './claimOrders.ts'
import { claimRows } from './claimRows.ts'
import { type Connection, connection as connect } from './connection.ts'
import { damage } from './damage.ts'
import { describedRows } from './describedRows.ts'
import { eachReport } from './eachReport.ts'
import { heldAs } from './heldAs.ts'
import { idsOf } from './idsOf.ts'
import { initialKeys } from './initialKeys.ts'
import { KEPT, kept } from './kept.ts'
import { ledgerTables } from './ledgerTables.ts'
import { listReports } from './listReports.ts'
import { migrate } from './migrate.ts'
import { namesakes } from './namesakes.ts'
import { outletParties } from './outletParties.ts'
import { outletRows } from './outletRows.ts'
import { partyNames } from './partyNames.ts'
import { partyRows } from './partyRows.ts'
import { rawOf } from './rawOf.ts'
import { replaceReport } from './replaceReport.ts'
import { replyRows } from './replyRows.ts'
import { reviewRows } from './reviewRows.ts'
import { saidAs } from './saidAs.ts'
import { searchReports } from './searchReports.ts'
import { shownReports } from './shownReports.ts'
import { stateOf } from './stateOf.ts'
import type { Store } from './store.ts'
import { storyVersions } from './storyVersions.ts'
import { versions } from './versions.ts'
import { writePage } from './writePage.ts'

/** Reports that a search gives unless more are asked for. */
const USUAL_LIMIT = 50

/**
 * Opens the store in the file `path`, which is made, with its folders, where there is none, and brought to the present form where it is older. Several
 * programs may have it open at once. Throws an Error for people where the file cannot be opened, is no store, or was made by a newer Sayso.
 */
export function open(path: string): Store {
  const connection = opened(path)
  const came = cameRows(connection)
  const orders = claimOrders(connection)
  const now = () => new Date().toISOString()
  return {
    path,
    ledger: ledgerTables(connection),
    review: reviewRows(connection),
    add: (record, raw) => addReport(connection, record, raw, now()),
    has: raw => heldAs(connection, raw),
    same: (told, live) => saidAs(connection, told, live),
    report(id) {
      const row = connection.first(builder.selectFrom('reports').select(KEPT).where('id', '=', id))
      return row ? kept(row) : null
    },
    raw: id => rawOf(connection, id),
    records: (filter = {}) => eachReport(connection, filter),
    ids: unlike => idsOf(connection, unlike),
    replace: (...asked) => replaceReport(connection, ...asked),
    search: (words, filter = {}, limit = USUAL_LIMIT, skip = 0) =>
      searchReports(connection, words, filter, limit, skip),
    list: (filter, after, limit) => listReports(connection, filter, after, limit),
    came,
    orders,
    silences: keys => eachReport(connection, {}, came.isSilent(keys)),
    last: () =>
      connection.first(builder.selectFrom('reports').select('number').orderBy('number', 'desc').limit(1))?.number ?? 0,
    state: () => stateOf(connection, orders.rowsKept()),
    shown: ids => shownReports(connection, ids),
    story: story => storyVersions(connection, story),
    outlets: () => outletRows(connection),
    names: (beginning, limit) => partyNames(connection, beginning, limit),
    saidBy: (outlet, named, limit) => outletParties(connection, outlet, named, limit),
    parties: called => partyRows(connection, called),
    namesWithInitials: letters => initialKeys(connection, letters),
    namesakes: words => namesakes(connection, words),
    claimsOf: (parties, filter = {}) => claimRows(connection, parties, filter),
    repliesOf: parties => replyRows(connection, parties),
    describedBeside: parties => describedRows(connection, parties),
    asked: (filter = {}) => askedReports(connection, filter),
    versions: id => versions(connection, id),
    changed: (filter = {}) => changedIds(connection, filter),
    page(url) {
      const row = connection.first(builder.selectFrom('pages').selectAll().where('url', '=', url))
      if (!row) return null
      const { etag, last_modified, stamp } = row
      return {
        url,
        ...(etag === null ? {} : { etag }),
        ...(last_modified === null ? {} : { lastModified: last_modified }),
        ...(stamp === null ? {} : { stamp }),
      }
    },
    visited: page => connection.transaction(() => writePage(connection, page, now())),
    close: () => connection.close(),
  }
}

function opened(path: string): Connection {
  let connection: Connection | undefined
  try {
    mkdirSync(dirname(path), { recursive: true })
    connection = connect(path)
    migrate(connection, path)
    return connection
  } catch (error) {
    connection?.close()
    throw explained(error, path)
  }
}

function explained(error: unknown, path: string): Error {
  const { code, message } = error as NodeJS.ErrnoException
  // SQLite tells what is wrong by words only.
  if (/not a database/.test(message)) {
    return new Error(`${path} is no SQLite file, so no store of Sayso. Name another file with --store.`, {
      cause: error,
    })
  }
  const damaged = damage(error, `The store ${path}`)
  if (damaged !== null) return new Error(damaged, { cause: error })
  if (code === 'ERR_SQLITE_ERROR' || (code !== undefined && /^E[A-Z]+$/.test(code))) {
    return new Error(
      `The store ${path} cannot be opened: ${message}. Check the path, the permissions and the space left.`,
      { cause: error },
    )
  }
  return error as Error
}
