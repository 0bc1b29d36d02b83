import { sql } from 'kysely'
import type { Record } from '../record/record.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { decisionRows } from './decisionRows.ts'
import { emptyLedger } from './emptyLedger.ts'
import { ftsQuery } from './ftsQuery.ts'
import type { Filter } from './store.ts'
import { within } from './within.ts'

/** What is kept of a report, as the ledger wrote it; see `Tables`. */
export interface ReadingRow {
  readonly keys: readonly number[]
  readonly topic: readonly string[]
  readonly data: string
  readonly statements: readonly {
    readonly start: number
    readonly end: number
    readonly attribution: string | null
    readonly sentence: number
    readonly isOnce: boolean
    readonly isDenial: boolean
    /** The id of the entry of which it is the first carrier, if it is. */
    readonly mark: string
    readonly keys: readonly (readonly [key: number, weight: number])[]
    readonly data: string
  }[]
}

/** How two statements compare, `a` the smaller number. */
export interface PairRow {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly verdict: string
  readonly code: string | null
  readonly decided: string | null
}

const PAIR = ['a', 'b', 'score', 'verdict', 'code', 'decided'] as const
const MEMBER = [
  'statements.number',
  'statements.report',
  'statements.place',
  'statements.start',
  'statements.end',
  'statements.sentence',
  'statements.is_once as isOnce',
  'statements.is_denial as isDenial',
  'statements.group',
  'statements.claim',
  'reports.id',
  'reports.published',
] as const
/** Claims are weighed in quarters, which are whole numbers and take a byte. */
const QUARTERS = 4

const list = (values: readonly (number | string)[]) => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`
const isIn = (column: string, values: readonly (number | string)[]) =>
  sql<boolean>`${sql.ref(column)} IN ${list(values)}`

/** The tables of the ledger: what it writes and asks, by the numbers of reports and statements. All texts in `data` are the ledger's own. */
export function ledgerTables(connection: Connection) {
  const members = () =>
    builder.selectFrom('statements').innerJoin('reports', 'reports.number', 'statements.report').select(MEMBER)
  return {
    transaction: <T>(work: () => T) => connection.transaction(work),

    /** Empties the tables where other rules made them, so that all reports are unread. */
    start: (rules: string) => emptyLedger(connection, rules),

    /** Reports that are to be read, in the order in which they came. */
    unread: () =>
      connection.all(builder.selectFrom('unread').select('report').orderBy('report')).map(({ report }) => report),

    /** The record of a report that is to be read; null where it has been. */
    unreadRecord(report: number): Record | null {
      const query = builder.selectFrom('unread').innerJoin('reports', 'reports.number', 'unread.report')
      const found = connection.first(query.select('record').where('unread.report', '=', report))
      return found ? (JSON.parse(found.record) as Record) : null
    },

    /** Statements that are to be grouped anew because their group has lost one; once told they are not any more. */
    loose(): number[] {
      const all = connection.all(builder.selectFrom('loose').select('statement'))
      if (all.length > 0) connection.run(builder.deleteFrom('loose'))
      return all.map(({ statement }) => statement)
    },

    numberOf: (id: string) =>
      connection.first(builder.selectFrom('reports').select('number').where('id', '=', id))?.number ?? null,

    /** Keeps what was read of a report, which is unread no more. @returns the numbers of its statements, in their order */
    keep(report: number, { keys, topic, data, statements }: ReadingRow): number[] {
      connection.run(builder.deleteFrom('unread').where('report', '=', report))
      const row = { report, keys: JSON.stringify(keys), topic: JSON.stringify(topic), data }
      connection.run(builder.insertInto('readings').values(row))
      connection.run(sql`INSERT INTO copy_keys SELECT value, ${report} FROM json_each(${row.keys})`)
      return statements.map(({ isOnce, isDenial, keys, ...rest }, place) => {
        const number = connection.run(
          builder.insertInto('statements').values({
            ...rest,
            report,
            place,
            is_once: isOnce ? 1 : 0,
            is_denial: isDenial ? 1 : 0,
            group: 0,
            claim: 0,
            keys: JSON.stringify(keys.map(([key]) => key)),
          }),
        )
        const weighed = JSON.stringify(keys.map(([key, weight]) => [key, Math.round(weight * QUARTERS)]))
        connection.run(
          sql`INSERT INTO statement_keys SELECT value ->> 0, ${number}, sum(value ->> 1) FROM json_each(${weighed}) GROUP BY 1`,
        )
        return number
      })
    },

    /** Reports that have a key; null where more than `most` have it. */
    copyHolders(key: number, most: number): number[] | null {
      const query = builder.selectFrom('copy_keys').select('report').where('key', '=', key)
      const rows = connection.all(query.limit(most + 1))
      return rows.length > most ? null : rows.map(({ report }) => report)
    },

    /** How many statements have a key, counted up to one more than `most`. */
    holderCount: (key: number, most: number) =>
      connection.first(
        sql<{
          count: number
        }>`SELECT count(*) AS count FROM (SELECT 1 FROM statement_keys WHERE key = ${key} LIMIT ${most + 1})`,
      )?.count ?? 0,
    /** Statements that have a key, with its weight in them; null where more than `most` have it. */
    holders(key: number, most: number): { readonly statement: number; readonly weight: number }[] | null {
      const query = builder.selectFrom('statement_keys').select(['statement', 'weight']).where('key', '=', key)
      const rows = connection.all(query.limit(most + 1))
      return rows.length > most ? null : rows.map(({ statement, weight }) => ({ statement, weight: weight / QUARTERS }))
    },

    texts: (reports: readonly number[]) =>
      connection.all(
        builder
          .selectFrom('reports')
          .select(['number', 'id'])
          .select(sql<string>`json_extract(record, '$.report.text')`.as('text'))
          .where(isIn('number', reports)),
      ),

    keepShared(one: number, other: number, data: string): void {
      connection.run(builder.insertInto('shared_texts').values({ one, other, data }))
    },

    sharedAmong: (reports: readonly number[]) =>
      connection
        .all(
          builder
            .selectFrom('shared_texts')
            .select('data')
            .where(isIn('one', reports))
            .where(sql<boolean>`+other IN ${list(reports)}`),
        )
        .map(({ data }) => data),

    /** What reports are about, by which their statements are compared, and when they came out. */
    topics: (reports: readonly number[]) =>
      connection.all(
        builder
          .selectFrom('readings')
          .innerJoin('reports', 'reports.number', 'readings.report')
          .select(['reports.number', 'reports.id', 'reports.published', 'readings.topic'])
          .where(isIn('readings.report', reports)),
      ),
    /** All that is kept of reports. */
    readings: (reports: readonly number[]) =>
      connection.all(
        builder
          .selectFrom('readings')
          .innerJoin('reports', 'reports.number', 'readings.report')
          .select(['reports.number', 'reports.id', 'readings.topic', 'readings.data'])
          .where(isIn('readings.report', reports)),
      ),

    /** Statements with all that is kept of them, in any order; those with these numbers, or of these reports. */
    statements: (numbers: readonly number[]) =>
      connection.all(members().select('statements.data').where(isIn('statements.number', numbers))),
    statementsIn: (reports: readonly number[]) =>
      connection.all(members().select('statements.data').where(isIn('statements.report', reports))),
    /** Statements of a report that meet a stretch of its text. */
    statementsAt: (id: string, { start, end }: { readonly start: number; readonly end: number }) =>
      connection
        .all(
          members()
            .where('reports.id', '=', id)
            .where('statements.start', '<', end)
            .where('statements.end', '>', start),
        )
        .map(({ number }) => number),
    /** The claim with this entry's id; null where there is none. */
    claimMarked: (mark: string) =>
      connection.first(builder.selectFrom('statements').select('claim').where('mark', '=', mark))?.claim ?? null,
    /** The statements of groups, or of claims, without what is long. */
    ofGroups: (groups: readonly number[]) => connection.all(members().where(isIn('statements.group', groups))),
    ofClaims: (claims: readonly number[]) => connection.all(members().where(isIn('statements.claim', claims))),
    members: (numbers: readonly number[]) => connection.all(members().where(isIn('statements.number', numbers))),

    keepPair(pair: PairRow): void {
      connection.run(
        builder
          .insertInto('statement_pairs')
          .values(pair)
          .onConflict(conflict => conflict.columns(['a', 'b']).doUpdateSet(pair)),
      )
    },
    /** The statements that say the same as these, or that somebody joined to them. */
    sameAs: (numbers: readonly number[]) => {
      const same = sql<boolean>`((verdict = 'same' AND decided IS NOT 'different') OR decided = 'same')`
      const side = (from: 'a' | 'b', to: 'a' | 'b') =>
        connection
          .all(builder.selectFrom('statement_pairs').select(`${to} as number`).where(isIn(from, numbers)).where(same))
          .map(({ number }) => number)
      return [...new Set([...side('a', 'b'), ...side('b', 'a')])]
    },
    pairsAmong: (numbers: readonly number[]): PairRow[] =>
      connection.all(
        builder
          .selectFrom('statement_pairs')
          .select(PAIR)
          .where(isIn('a', numbers))
          .where(sql<boolean>`+b IN ${list(numbers)}`),
      ),
    /** Pairs of which one is among these and the two disagree. */
    contrary: (numbers: readonly number[]): PairRow[] => {
      const side = (from: 'a' | 'b') =>
        connection.all(
          builder
            .selectFrom('statement_pairs')
            .select(PAIR)
            .where(isIn(from, numbers))
            .where('verdict', '=', 'disagree'),
        )
      const found = new Map([...side('a'), ...side('b')].map(pair => [`${pair.a} ${pair.b}`, pair]))
      return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b)
    },

    /** The first `most` statements of a group. */
    someOf: (group: number, most: number) =>
      connection.all(members().where('statements.group', '=', group).orderBy('statements.number').limit(most)),
    /** Puts all statements of a group into another. */
    merge(from: number, into: number): void {
      const isOf = builder.updateTable('statements').where('group', '=', from)
      connection.run(builder.updateTable('statements').set({ claim: into }).where('claim', '=', from))
      connection.run(isOf.set({ group: into }))
    },
    place(number: number, group: number, claim: number): void {
      connection.run(builder.updateTable('statements').set({ group, claim }).where('number', '=', number))
    },
    /** The groups of the statements in these reports that reject without saying what. */
    denialGroups: (reports: readonly number[]) =>
      connection
        .all(
          builder
            .selectFrom('statements')
            .select('group')
            .distinct()
            .where('is_denial', '=', 1)
            .where(isIn('report', reports)),
        )
        .map(({ group }) => group),

    /** All names of outlets. */
    outlets: () =>
      connection
        .all(builder.selectFrom('reports').select('outlet').distinct().where('outlet', 'is not', null))
        .flatMap(({ outlet }) => outlet ?? []),

    ...decisionRows(connection),

    /** Claims that a report in the filter carries, those first that most reports carry. */
    claims(filter: Filter): { readonly claim: number; readonly reports: number }[] {
      const { since, until, outlet, latest } = filter
      const all = builder
        .selectFrom('statements')
        .select(['claim', sql<number>`count(DISTINCT report)`.as('reports')])
        .groupBy('claim')
        .orderBy('reports', 'desc')
        .orderBy('claim')
      if (since === undefined && until === undefined && outlet === undefined && !latest) return connection.all(all)
      const wanted = builder.selectFrom('reports').select('number').where(within(filter))
      const carried = builder.selectFrom('statements').select('claim').where('report', 'in', wanted)
      return connection.all(all.where('claim', 'in', carried))
    },
    /** Statements that hold the claims in which all of these words stand, best first. */
    wordedSo(words: string, most: number): number[] {
      const query = ftsQuery(words)
      if (query === null) return []
      const rows = connection.all(
        builder
          .selectFrom('claims')
          .innerJoin(
            sql<{ rowid: number; rank: number }>`claim_words`.as('claim_words'),
            'claim_words.rowid',
            'claims.number',
          )
          .innerJoin('statements', join =>
            join
              .onRef('statements.report', '=', 'claims.report')
              .onRef('statements.attribution', '=', 'claims.attribution'),
          )
          .select('statements.number')
          .where(sql<boolean>`claim_words MATCH ${query}`)
          .orderBy('claim_words.rank')
          .orderBy('claims.number')
          .limit(most),
      )
      return rows.map(({ number }) => number)
    },
  }
}
