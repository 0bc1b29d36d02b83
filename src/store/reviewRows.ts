import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { machineRecord } from './machineRecord.ts'
import { putRecord } from './putRecord.ts'
import type { ReviewTable } from './review.ts'
import { reviewLines } from './reviewLines.ts'

/** What was changed by hand, written and asked; see `ReviewTable`. */
export function reviewRows(connection: Connection): ReviewTable {
  return {
    log: report => reviewLines(connection, report),
    machine: report => machineRecord(connection, report)?.record ?? null,
    append(report, entry, review) {
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
        const found = machineRecord(connection, report)
        if (!found) return false
        connection.run(builder.insertInto('reviews').values({ report, number, by, at, line: JSON.stringify(entry) }))
        putRecord(connection, found.number, found.record, review(found.record, reviewLines(connection, report)))
        return true
      })
    },
    reports() {
      const reviewed = sql<boolean>`EXISTS (SELECT 1 FROM reviews WHERE reviews.report = reports.id)`
      return connection
        .all(builder.selectFrom('reports').select('id').where(reviewed).orderBy('number'))
        .map(({ id }) => id)
    },
    unreviewed(limit) {
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
          .limit(limit),
      )
    },
  }
}
