import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'

/** By what claims are put in order, many at once. */
export function claimOrders(connection: Connection) {
  let kept = 0
  return {
    /** How many origins stand behind claims, of which it was counted since something changed that may be of account for it. */
    origins: (): { readonly claim: number; readonly origins: number }[] =>
      connection.all(builder.selectFrom('claim_origins').select(['claim', 'origins'])),
    keepOrigins(rows: readonly { readonly claim: number; readonly origins: number }[]): void {
      for (const row of rows)
        connection.run(
          builder
            .insertInto('claim_origins')
            .values(row)
            .onConflict(conflict => conflict.column('claim').doUpdateSet({ origins: row.origins })),
        )
      kept += rows.length
    },
    /** Rows that `keepOrigins` wrote since the store was opened: they follow from the rest, so that the store is as it was. */
    rowsKept: () => kept,
    /** Claims that others disagree with, and how many do. */
    disputed(): { readonly claim: number; readonly with: number }[] {
      return connection.all(sql<{ claim: number; with: number }>`
        SELECT one.claim AS claim, count(DISTINCT other.claim) AS "with" FROM (
          SELECT a AS one, b AS other FROM statement_pairs WHERE verdict = 'disagree' AND code IS NOT NULL
          UNION ALL SELECT b, a FROM statement_pairs WHERE verdict = 'disagree' AND code IS NOT NULL
        ) AS pair
        JOIN statements AS one ON one.number = pair.one
        JOIN statements AS other ON other.number = pair.other
        WHERE one.claim <> other.claim GROUP BY one.claim`)
    },
    /** When the first report of each claim came out, in milliseconds since 1970; without those of which none has a date. */
    dated: (): { readonly claim: number; readonly first: number | null }[] =>
      connection.all(builder.selectFrom('claim_counts').select(['claim', 'first']).where('first', 'is not', null)),
  }
}
