import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { CompiledQuery } from 'kysely'
import { builder } from './builder.ts'

/** Milliseconds that a write waits for another program's: a report is written in a few, so whoever waits longer waits for ever. */
const BUSY_TIMEOUT = 10_000

/** For so many milliseconds a new file is asked again, each time after a pause, to keep a log: there SQLite does not wait for another program that makes it too. */
const LOG_WAIT = 1000
const LOG_PAUSE = 20
/** SQLite's code for what another program holds. */
const BUSY = 5

/** Kibibytes of the file that are kept in memory: what reports that come after one another touch. Not tuned. */
const CACHE = 65_536

/** What `builder` makes, and what Kysely's `sql` does. */
export interface Query<Row = unknown> {
  compile(by: typeof builder): CompiledQuery<Row>
}

/** An open SQLite file that runs the builder's queries. */
export interface Connection {
  all<Row>(query: Query<Row>): Row[]
  first<Row>(query: Query<Row>): Row | undefined
  /** @returns the number of the row that was inserted last */
  run(query: Query): number
  /** SQL that no builder makes: migrations, pragmas. */
  exec(sql: string): void
  /** All of `work`'s writes or, where it throws, none of them. No other program writes meanwhile. */
  transaction<T>(work: () => T): T
  close(): void
}

/**
 * Opens an SQLite file, which is made where there is none. Readers see the last whole state while a writer writes (WAL). What a transaction
 * wrote no kill of the program takes back; a power cut may take the last few back, whole. Throws what SQLite does.
 */
export function connection(path: string): Connection {
  const database = new DatabaseSync(path)
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`)
    keepLog(database)
    // FULL would wait for the disk after every report, which takes five times as long as all else, and only a power cut knows the difference.
    database.exec('PRAGMA synchronous = NORMAL')
    database.exec('PRAGMA foreign_keys = ON')
    database.exec(`PRAGMA cache_size = -${CACHE}`)
  } catch (error) {
    database.close()
    throw error
  }
  // The queries are few and each is compiled by SQLite once; their values differ.
  const statements = new Map<string, StatementSync>()
  const prepared = (query: Query) => {
    const { sql, parameters } = query.compile(builder)
    let statement = statements.get(sql)
    if (statement === undefined) {
      statement = database.prepare(sql)
      statements.set(sql, statement)
    }
    return { statement, values: parameters as SQLInputValue[] }
  }
  return {
    all<Row>(query: Query<Row>) {
      const { statement, values } = prepared(query)
      return statement.all(...values) as Row[]
    },
    first<Row>(query: Query<Row>) {
      const { statement, values } = prepared(query)
      return statement.get(...values) as Row | undefined
    },
    run(query) {
      const { statement, values } = prepared(query)
      return Number(statement.run(...values).lastInsertRowid)
    },
    exec: sql => database.exec(sql),
    transaction(work) {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        try {
          database.exec('ROLLBACK')
        } catch {
          // Where the disk is full SQLite has rolled back already.
        }
        throw error
      }
    },
    close: () => database.close(),
  }
}

function keepLog(database: DatabaseSync): void {
  const until = performance.now() + LOG_WAIT
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (performance.now() > until || (error as { errcode?: number }).errcode !== BUSY) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOG_PAUSE)
    }
  }
}
