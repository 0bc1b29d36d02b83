import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { listedRows } from './listReports.ts'
import type { Listed } from './store.ts'

/** What came into the store after a report, by its number. */
export function cameRows(connection: Connection) {
  const list = (values: readonly string[]) => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`
  return {
    /** The number of the last report that had come before a moment (ISO 8601 in UTC); 0 where none had. */
    lastBefore(moment: string): number {
      const query = builder.selectFrom('reports').select('number').where('added', '<', moment)
      return connection.first(query.orderBy('added', 'desc').orderBy('number', 'desc').limit(1))?.number ?? 0
    },
    /** The reports that came after, the last first, at most `limit`: those that are new, or new versions. `total` says how many there are. */
    reports(
      after: number,
      which: 'new' | 'versions',
      limit: number,
    ): { readonly rows: readonly Listed[]; readonly total: number } {
      const query = builder
        .selectFrom('reports')
        .where('number', '>', after)
        .where('version', which === 'new' ? '=' : '>', 1)
      const { total = 0 } = connection.first(query.select(sql<number>`count(*)`.as('total'))) ?? {}
      return { rows: listedRows(connection, query.orderBy('number', 'desc').limit(limit)), total }
    },
    /** The claims that had been carried before and are carried by what came after, those of most such reports first, and then those with which something that came disagrees. */
    gained(after: number): number[] {
      const carried = connection.all(sql<{ claim: number }>`
        SELECT claim, count(DISTINCT report) AS reports FROM statements AS came
        WHERE report > ${after} AND EXISTS (SELECT 1 FROM statements AS old WHERE old.claim = came.claim AND old.report <= ${after})
        GROUP BY claim ORDER BY reports DESC, claim`)
      const side = (came: 'a' | 'b', old: 'a' | 'b') =>
        connection.all(sql<{ claim: number }>`
          SELECT DISTINCT old.claim FROM statements AS came
          JOIN statement_pairs AS pair ON pair.${sql.ref(came)} = came.number AND pair.verdict = 'disagree'
          JOIN statements AS old ON old.number = pair.${sql.ref(old)}
          WHERE came.report > ${after} AND old.report <= ${after} ORDER BY old.claim`)
      return [...new Set([...carried, ...side('a', 'b'), ...side('b', 'a')].map(({ claim }) => claim))]
    },
    /** The folded names of those who stand in reports that came after. */
    names: (after: number): string[] =>
      connection
        .all(builder.selectFrom('parties').select('key').distinct().where('report', '>', after))
        .map(({ key }) => key),
    /** The folded names of those who were asked and did not reply. */
    silent: (): string[] =>
      connection
        .all(
          builder
            .selectFrom('comments')
            .innerJoin('parties', 'parties.number', 'comments.asked')
            .select('parties.key')
            .distinct()
            .where('comments.outcome', '!=', 'replied'),
        )
        .map(({ key }) => key),
    /** That one of those with these folded names was asked in a report and did not reply. */
    isSilent: (keys: readonly string[]) =>
      sql<boolean>`reports.number IN (
        SELECT comments.report FROM parties JOIN comments ON comments.asked = parties.number
        WHERE parties.key IN ${list(keys)} AND comments.outcome <> 'replied'
      )`,
  }
}
