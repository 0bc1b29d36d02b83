import { sql } from 'kysely'
import type { ReviewEntry } from '../record/review.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { ReviewTable } from './review.ts'

/** What was changed by hand, written and asked; see `ReviewTable`. */
export function reviewRows(connection: Connection): ReviewTable {
  const remember = (report: string, attributions: readonly string[]) => {
    connection.run(builder.deleteFrom('reviewed_attributions').where('report', '=', report))
    for (const attribution of new Set(attributions)) {
      connection.run(builder.insertInto('reviewed_attributions').values({ report, attribution }))
    }
  }
  return {
    log(report) {
      const rows = connection.all(
        builder.selectFrom('reviews').select('line').where('report', '=', report).orderBy('number'),
      )
      return rows.map(({ line }) => JSON.parse(line) as ReviewEntry)
    },
    append(report, entry, decided) {
      return connection.transaction(() => {
        const last = connection.first(
          builder
            .selectFrom('reviews')
            .select('number')
            .where('report', '=', report)
            .orderBy('number', 'desc')
            .limit(1),
        )
        const { number, by, at } = entry
        if ((last?.number ?? 0) + 1 !== number) return false
        connection.run(builder.insertInto('reviews').values({ report, number, by, at, line: JSON.stringify(entry) }))
        remember(report, decided)
        return true
      })
    },
    decided: (report, attributions) => connection.transaction(() => remember(report, attributions)),
    reports() {
      const reviewed = sql<boolean>`EXISTS (SELECT 1 FROM reviews WHERE reviews.report = reports.id)`
      return connection
        .all(builder.selectFrom('reports').select('id').where(reviewed).orderBy('number'))
        .map(({ id }) => id)
    },
    unreviewed(limit, skip) {
      const open = sql<boolean>`NOT EXISTS (SELECT 1 FROM reviewed_attributions AS known
        WHERE known.report = reports.id AND known.attribution = claims.attribution)`
      return connection.all(
        builder
          .selectFrom('claims')
          .innerJoin('reports', 'reports.number', 'claims.report')
          .select(['reports.id as report', 'reports.title', 'reports.outlet'])
          .select(['claims.attribution', 'claims.words', 'claims.confidence'])
          .where('reports.latest', '=', 1)
          .where(open)
          .orderBy('claims.confidence')
          .orderBy('claims.number')
          .limit(limit)
          .offset(skip),
      )
    },
  }
}
