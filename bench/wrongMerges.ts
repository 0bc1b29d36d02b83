import { DatabaseSync } from 'node:sqlite'

/** How many claims a store of made reports has, and how many of them have carriers of more than one family: each is a wrong merge, for families have nothing to do with one another. */
export function wrongMerges(path: string): { readonly claims: number; readonly wrong: number } {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    // A report's id begins with its family: "f12-r3".
    const row = database
      .prepare(
        `SELECT count(*) AS claims, sum(families > 1) AS wrong FROM (
          SELECT count(DISTINCT substr(id, 1, instr(id, '-'))) AS families
          FROM statements JOIN reports ON reports.number = statements.report GROUP BY claim
        )`,
      )
      .get()
    return { claims: Number(row?.claims ?? 0), wrong: Number(row?.wrong ?? 0) }
  } finally {
    database.close()
  }
}
