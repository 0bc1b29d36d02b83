import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'

/** A stretch of a report's text, in UTF-16 code units. */
interface Place {
  readonly report: string
  readonly span: { readonly start: number; readonly end: number }
}

/** What somebody decided of two places by hand. */
export interface Decided {
  readonly of: 'claim' | 'origin'
  readonly verdict: 'same' | 'different'
  readonly a: Place
  readonly b: Place
}

/** What was decided by hand, written and asked; a later decision stands behind the earlier, and wins. */
export function decisionRows(connection: Connection) {
  return {
    decide({ of, verdict, a, b }: Decided): void {
      connection.run(
        builder.insertInto('decisions').values({
          of,
          verdict,
          a: a.report,
          a_start: a.span.start,
          a_end: a.span.end,
          b: b.report,
          b_start: b.span.start,
          b_end: b.span.end,
          made: new Date().toISOString(),
        }),
      )
    },
    /** All that was decided of places in these reports, in its order. */
    decisionsOn(reports: readonly string[]): Decided[] {
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(reports)}))`
      const rows = connection.all(
        builder
          .selectFrom('decisions')
          .selectAll()
          .where(sql<boolean>`(a IN ${wanted} OR b IN ${wanted})`)
          .orderBy('number'),
      )
      return rows.map(row => ({
        of: row.of as Decided['of'],
        verdict: row.verdict as Decided['verdict'],
        a: { report: row.a, span: { start: row.a_start, end: row.a_end } },
        b: { report: row.b, span: { start: row.b_start, end: row.b_end } },
      }))
    },
  }
}
