import { type Selectable, sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { Tables } from './tables.ts'

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
    /** The number of the decision that was made last; 0 where there is none. */
    lastDecision: (): number =>
      connection.first(builder.selectFrom('decisions').select(sql<number>`max(number)`.as('number')))?.number ?? 0,
    /** Takes back the decisions from one number up to another, and gives those that held until now. They keep their numbers, and are never told again. */
    undo(first: number, last: number): Decided[] {
      const held = builder.selectFrom('decisions').selectAll().where('undone', 'is', null).orderBy('number')
      const rows = connection.all(held.where('number', '>=', first).where('number', '<=', last))
      for (const { number } of rows) {
        const undone = new Date().toISOString()
        connection.run(builder.updateTable('decisions').set({ undone }).where('number', '=', number))
      }
      return rows.map(decided)
    },
    /** Forgets how statements compare. */
    dropPairs(pairs: readonly { readonly a: number; readonly b: number }[]): void {
      for (const { a, b } of pairs)
        connection.run(builder.deleteFrom('statement_pairs').where('a', '=', a).where('b', '=', b))
    },
    /** All that was decided of places in these reports and holds, in its order. */
    decisionsOn(reports: readonly string[]): Decided[] {
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(reports)}))`
      const rows = connection.all(
        builder
          .selectFrom('decisions')
          .selectAll()
          .where(sql<boolean>`(a IN ${wanted} OR b IN ${wanted})`)
          .where('undone', 'is', null)
          .orderBy('number'),
      )
      return rows.map(decided)
    },
  }
}

function decided(row: Omit<Selectable<Tables['decisions']>, 'made' | 'undone'>): Decided {
  return {
    of: row.of as Decided['of'],
    verdict: row.verdict as Decided['verdict'],
    a: { report: row.a, span: { start: row.a_start, end: row.a_end } },
    b: { report: row.b, span: { start: row.b_start, end: row.b_end } },
  }
}
