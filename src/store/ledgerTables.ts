import { sql } from 'kysely'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { decisionRows } from './decisionRows.ts'
import { emptyLedger } from './emptyLedger.ts'
import { ftsQuery } from './ftsQuery.ts'
import { ready } from './ready.ts'
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
  'statements.is_once as isOnce',
  'statements.is_denial as isDenial',
  'statements.group',
  'statements.claim',
  'reports.id',
  'reports.published',
] as const
/** Claims are weighed in quarters, which are whole numbers and take a byte. */
const QUARTERS = 4

/** Is the column, or with a sign before it the column but not its index, one of a list, which is given as JSON? */
const isIn = (column: string, values: string, sign = '') =>
  sql<boolean>`${sql.raw(sign)}${sql.ref(column)} IN (SELECT value FROM json_each(${values}))`
const members = () =>
  builder.selectFrom('statements').innerJoin('reports', 'reports.number', 'statements.report').select(MEMBER)
const readings = () =>
  builder.selectFrom('readings').innerJoin('reports', 'reports.number', 'readings.report').select('reports.number')
const same = sql<boolean>`((verdict = 'same' AND decided IS NOT 'different') OR decided = 'same')`

/** What is asked and written for every report. Lists are given as JSON. */
const QUERIES = {
  unreadRecord: ready((report: number) =>
    builder
      .selectFrom('unread')
      .innerJoin('reports', 'reports.number', 'unread.report')
      .select('record')
      .where('unread.report', '=', report),
  ),
  numberOf: ready((id: string) => builder.selectFrom('reports').select('number').where('id', '=', id)),
  taken: ready((report: number) => builder.deleteFrom('unread').where('report', '=', report)),
  keepReading: ready((report: number, keys: string, topic: string, data: string) =>
    builder.insertInto('readings').values({ report, keys, topic, data }),
  ),
  keepCopyKeys: ready(
    (report: number, keys: string) => sql`INSERT INTO copy_keys SELECT value, ${report} FROM json_each(${keys})`,
  ),
  keepStatement: ready(
    (
      report: number,
      place: number,
      start: number,
      end: number,
      attribution: string | null,
      is_once: number,
      is_denial: number,
      mark: string,
      keys: string,
      data: string,
    ) =>
      builder.insertInto('statements').values({
        report,
        place,
        start,
        end,
        attribution,
        is_once,
        is_denial,
        mark,
        keys,
        data,
        group: 0,
        claim: 0,
      }),
  ),
  /** Rows of [key, statement, weight]. */
  keepStatementKeys: ready(
    (rows: string) =>
      sql`INSERT INTO statement_keys SELECT value ->> 0, value ->> 1, sum(value ->> 2) FROM json_each(${rows}) GROUP BY 1, 2`,
  ),
  copyHolders: ready(
    (key: number, most: number) =>
      sql<{
        list: string
      }>`SELECT json_group_array(report) AS list FROM (SELECT report FROM copy_keys WHERE key = ${key} LIMIT ${most})`,
  ),
  holderCounts: ready(
    (keys: string, most: number) =>
      sql<{ list: string }>`SELECT json_group_array((
        SELECT count(*) FROM (SELECT 1 FROM statement_keys WHERE key = each.value LIMIT ${most})
      )) AS list FROM json_each(${keys}) AS each`,
  ),
  holders: ready(
    (key: number, most: number) =>
      sql<{
        statements: string
        weights: string
      }>`SELECT json_group_array(statement) AS statements, json_group_array(weight) AS weights
        FROM (SELECT statement, weight FROM statement_keys WHERE key = ${key} LIMIT ${most})`,
  ),
  texts: ready((reports: string) =>
    builder
      .selectFrom('reports')
      .select(['number', 'id'])
      .select(sql<string>`json_extract(record, '$.report.text')`.as('text'))
      .where(isIn('number', reports)),
  ),
  keepShared: ready((one: number, other: number, data: string) =>
    builder.insertInto('shared_texts').values({ one, other, data }),
  ),
  sharedAmong: ready((reports: string, same: string) =>
    builder
      .selectFrom('shared_texts')
      .select('data')
      .where(isIn('one', reports))
      .where(isIn('other', same, '+')),
  ),
  topics: ready((reports: string) =>
    readings().select(['reports.id', 'reports.published', 'readings.topic']).where(isIn('readings.report', reports)),
  ),
  readings: ready((reports: string) =>
    readings().select(['reports.id', 'readings.topic', 'readings.data']).where(isIn('readings.report', reports)),
  ),
  statements: ready((numbers: string) => members().select('statements.data').where(isIn('statements.number', numbers))),
  numbersIn: ready((reports: string) =>
    builder.selectFrom('statements').select('number').where(isIn('report', reports)).orderBy('number'),
  ),
  statementsIn: ready((reports: string) =>
    members().select('statements.data').where(isIn('statements.report', reports)),
  ),
  ofGroups: ready((groups: string) => members().where(isIn('statements.group', groups))),
  ofClaims: ready((claims: string) => members().where(isIn('statements.claim', claims))),
  members: ready((numbers: string) => members().where(isIn('statements.number', numbers))),
  someOf: ready((group: number, most: number) =>
    members().where('statements.group', '=', group).orderBy('statements.number').limit(most),
  ),
  keepPair: ready(
    (a: number, b: number, score: number, verdict: string, code: string | null, decided: string | null) => {
      const pair = { a, b, score, verdict, code, decided }
      return builder
        .insertInto('statement_pairs')
        .values(pair)
        .onConflict(conflict => conflict.columns(['a', 'b']).doUpdateSet(pair))
    },
  ),
  sameFrom: {
    a: ready((numbers: string) =>
      builder.selectFrom('statement_pairs').select('b as number').where(isIn('a', numbers)).where(same),
    ),
    b: ready((numbers: string) =>
      builder.selectFrom('statement_pairs').select('a as number').where(isIn('b', numbers)).where(same),
    ),
  },
  pairsFrom: {
    a: ready((ones: string, others: string) =>
      builder
        .selectFrom('statement_pairs')
        .select(PAIR)
        .where(isIn('a', ones))
        .where(isIn('b', others, '+')),
    ),
    b: ready((ones: string, others: string) =>
      builder
        .selectFrom('statement_pairs')
        .select(PAIR)
        .where(isIn('b', ones))
        .where(isIn('a', others, '+')),
    ),
  },
  contrary: {
    a: ready((numbers: string) =>
      builder.selectFrom('statement_pairs').select(PAIR).where(isIn('a', numbers)).where('verdict', '=', 'disagree'),
    ),
    b: ready((numbers: string) =>
      builder.selectFrom('statement_pairs').select(PAIR).where(isIn('b', numbers)).where('verdict', '=', 'disagree'),
    ),
  },
  mergeClaims: ready((from: number, into: number) =>
    builder.updateTable('statements').set({ claim: into }).where('claim', '=', from),
  ),
  mergeGroups: ready((from: number, into: number) =>
    builder.updateTable('statements').set({ group: into }).where('group', '=', from),
  ),
  place: ready((number: number, group: number, claim: number) =>
    builder.updateTable('statements').set({ group, claim }).where('number', '=', number),
  ),
  denialGroups: ready((reports: string) =>
    builder
      .selectFrom('statements')
      .select('group')
      .distinct()
      .where('is_denial', '=', 1)
      .where(isIn('report', reports)),
  ),
}

/** The tables of the ledger: what it writes and asks, by the numbers of reports and statements. All texts in `data` are the ledger's own. */
export function ledgerTables(connection: Connection) {
  const list = (values: readonly (number | string)[]) => JSON.stringify(values)
  return {
    transaction: <T>(work: () => T) => connection.transaction(work),

    /** Empties the tables where other rules made them, so that all reports are unread. */
    start: (rules: string) => emptyLedger(connection, rules),

    /** Reports that are to be read, in the order in which they came. */
    unread: () =>
      connection.all(builder.selectFrom('unread').select('report').orderBy('report')).map(({ report }) => report),

    /** The record of a report that is to be read, as JSON; null where it has been. */
    unreadRecord: (report: number) => connection.first(QUERIES.unreadRecord(report))?.record ?? null,

    /** Statements that are to be grouped anew because their group has lost one; once told they are not any more. */
    loose(): number[] {
      const all = connection.all(builder.selectFrom('loose').select('statement'))
      if (all.length > 0) connection.run(builder.deleteFrom('loose'))
      return all.map(({ statement }) => statement)
    },

    numberOf: (id: string) => connection.first(QUERIES.numberOf(id))?.number ?? null,

    /** Keeps what was read of a report, which is unread no more. @returns the numbers of its statements, in their order */
    keep(report: number, { keys, topic, data, statements }: ReadingRow): number[] {
      connection.run(QUERIES.taken(report))
      connection.run(QUERIES.keepReading(report, list(keys), JSON.stringify(topic), data))
      connection.run(QUERIES.keepCopyKeys(report, list(keys)))
      const numbers = statements.map(({ start, end, attribution, isOnce, isDenial, mark, keys, data }, place) =>
        connection.run(
          QUERIES.keepStatement(
            report,
            place,
            start,
            end,
            attribution,
            isOnce ? 1 : 0,
            isDenial ? 1 : 0,
            mark,
            list(keys.map(([key]) => key)),
            data,
          ),
        ),
      )
      const weighed = statements.flatMap(({ keys }, place) =>
        keys.map(([key, weight]) => [key, numbers[place], Math.round(weight * QUARTERS)]),
      )
      connection.run(QUERIES.keepStatementKeys(JSON.stringify(weighed)))
      return numbers
    },

    /** Reports that have a key; null where more than `most` have it. */
    copyHolders(key: number, most: number): number[] | null {
      const found = JSON.parse(connection.first(QUERIES.copyHolders(key, most + 1))?.list ?? '[]') as number[]
      return found.length > most ? null : found
    },

    /** How many statements have each of these keys, counted up to one more than `most`. */
    holderCounts: (keys: readonly number[], most: number) =>
      JSON.parse(connection.first(QUERIES.holderCounts(list(keys), most + 1))?.list ?? '[]') as number[],
    /** Statements that have a key, with its weight in them; null where more than `most` have it. */
    holders(key: number, most: number): { readonly statement: number; readonly weight: number }[] | null {
      const found = connection.first(QUERIES.holders(key, most + 1))
      const statements = JSON.parse(found?.statements ?? '[]') as number[]
      if (statements.length > most) return null
      const weights = JSON.parse(found?.weights ?? '[]') as number[]
      return statements.map((statement, i) => ({ statement, weight: (weights[i] ?? 0) / QUARTERS }))
    },

    texts: (reports: readonly number[]) => connection.all(QUERIES.texts(list(reports))),

    keepShared(one: number, other: number, data: string): void {
      connection.run(QUERIES.keepShared(one, other, data))
    },

    sharedAmong: (reports: readonly number[]) =>
      connection.all(QUERIES.sharedAmong(list(reports), list(reports))).map(({ data }) => data),

    /** What reports are about, by which their statements are compared, and when they came out. */
    topics: (reports: readonly number[]) => connection.all(QUERIES.topics(list(reports))),
    /** All that is kept of reports. */
    readings: (reports: readonly number[]) => connection.all(QUERIES.readings(list(reports))),

    /** Statements with all that is kept of them, in any order; those with these numbers, or of these reports. */
    statements: (numbers: readonly number[]) => connection.all(QUERIES.statements(list(numbers))),
    /** The numbers of the statements of reports. */
    numbersIn: (reports: readonly number[]) =>
      connection.all(QUERIES.numbersIn(list(reports))).map(({ number }) => number),
    statementsIn: (reports: readonly number[]) => connection.all(QUERIES.statementsIn(list(reports))),
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
    ofGroups: (groups: readonly number[]) => connection.all(QUERIES.ofGroups(list(groups))),
    ofClaims: (claims: readonly number[]) => connection.all(QUERIES.ofClaims(list(claims))),
    members: (numbers: readonly number[]) => connection.all(QUERIES.members(list(numbers))),

    keepPairs(pairs: readonly PairRow[]): void {
      // One by one and not as JSON, from which SQLite does not take every score to the last bit.
      for (const { a, b, score, verdict, code, decided } of pairs)
        connection.run(QUERIES.keepPair(a, b, score, verdict, code, decided))
    },
    /** The statements that say the same as these, or that somebody joined to them. */
    sameAs: (numbers: readonly number[]) => {
      const { a, b } = QUERIES.sameFrom
      return [...new Set([a, b].flatMap(side => connection.all(side(list(numbers)))).map(({ number }) => number))]
    },
    /** Pairs of these and of `others`, which are none of these; no pair of two others. */
    pairsAmong(numbers: readonly number[], others: readonly number[]): PairRow[] {
      const [own, all, rest] = [list(numbers), list([...numbers, ...others]), list(others)]
      const found = connection.all(QUERIES.pairsFrom.a(own, all))
      return others.length === 0 ? found : [...found, ...connection.all(QUERIES.pairsFrom.b(own, rest))]
    },
    /** Pairs of which one is among these and the two disagree. */
    contrary: (numbers: readonly number[]): PairRow[] => {
      const { a, b } = QUERIES.contrary
      const all = [a, b].flatMap(side => connection.all(side(list(numbers))))
      const found = new Map(all.map(pair => [`${pair.a} ${pair.b}`, pair]))
      return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b)
    },

    /** The first `most` statements of a group. */
    someOf: (group: number, most: number) => connection.all(QUERIES.someOf(group, most)),
    /** Puts all statements of a group into another. */
    merge(from: number, into: number): void {
      connection.run(QUERIES.mergeClaims(from, into))
      connection.run(QUERIES.mergeGroups(from, into))
    },
    place(number: number, group: number, claim: number): void {
      connection.run(QUERIES.place(number, group, claim))
    },
    /** The groups of the statements in these reports that reject without saying what. */
    denialGroups: (reports: readonly number[]) =>
      connection.all(QUERIES.denialGroups(list(reports))).map(({ group }) => group),

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
        .selectFrom('claim_counts')
        .select(['claim', 'reports'])
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
