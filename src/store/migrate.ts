import { sql } from 'kysely'
import type { Connection } from './connection.ts'
import { MIGRATIONS } from './migrations.ts'

/** "Says" in ASCII: SQLite's mark of the program whose file it is. */
const APPLICATION = 0x53617973

/**
 * Brings a store to its present form, each step whole or not at all; two programs that open it at once do it once. Throws where the file is another
 * program's or was made by a newer Sayso.
 */
export function migrate(connection: Connection, path: string): void {
  const number = (pragma: string) =>
    Object.values(connection.first(sql<{ [name: string]: number }>`${sql.raw(`PRAGMA ${pragma}`)}`) ?? {})[0] ?? 0
  const { count = 0 } = connection.first(sql<{ count: number }>`SELECT count(*) AS count FROM sqlite_schema`) ?? {}
  if (count > 0 && number('application_id') !== APPLICATION) {
    throw new Error(`${path} is another program's SQLite file, not a store of Sayso. Name another file with --store.`)
  }
  const steps = number('user_version')
  if (steps > MIGRATIONS.length) {
    throw new Error(
      `${path} was made by a newer Sayso (form ${steps}; this one knows ${MIGRATIONS.length}). Update Sayso, or name another store with --store.`,
    )
  }
  for (let step = steps; step < MIGRATIONS.length; step++) {
    connection.transaction(() => {
      if (number('user_version') !== step) return
      connection.exec(MIGRATIONS[step] ?? '')
      connection.exec(`PRAGMA user_version = ${step + 1}; PRAGMA application_id = ${APPLICATION}`)
    })
  }
}
