import { sql } from 'kysely'
import type { Span } from '../record/record.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { excerptOf } from './excerptOf.ts'
import { ftsQuery } from './ftsQuery.ts'
import type { Filter, Found } from './store.ts'
import { within } from './within.ts'

/** Signs between which the index puts the words that it found; no text has them, for `read` takes control characters out. */
const [OPEN, CLOSE] = ['\u0002', '\u0003']
/** How much more a word in the title counts than one in the text. */
const TITLE_WEIGHT = 4

/** See `Store.search`. */
export function searchReports(
  connection: Connection,
  words: string,
  filter: Filter,
  limit: number,
  skip: number,
): { readonly found: readonly Found[]; readonly total: number } {
  const query = ftsQuery(words)
  if (query === null) return { found: [], total: 0 }
  const matching = builder
    .selectFrom('reports')
    .innerJoin(sql<{ rowid: number }>`report_words`.as('report_words'), 'report_words.rowid', 'reports.number')
    .where(sql<boolean>`report_words MATCH ${query}`)
    .where(within(filter))
  const { total = 0 } = connection.first(matching.select(sql<number>`count(*)`.as('total'))) ?? {}
  const rows = connection.all(
    matching
      .select(['number', 'id', 'title', 'outlet', 'published', 'url'])
      .select(sql<string>`highlight(report_words, 1, ${OPEN}, ${CLOSE})`.as('body'))
      .orderBy(sql`bm25(report_words, ${sql.lit(TITLE_WEIGHT)}, 1)`)
      .orderBy('reports.number')
      .limit(limit)
      .offset(skip),
  )
  const claims = claimsIn(
    connection,
    query,
    rows.map(({ number }) => number),
  )
  return { found: rows.map(row => found(row, claims.get(row.number) ?? [])), total }
}

/** The claims of these reports in whose words alone all that was searched for stands. */
function claimsIn(connection: Connection, query: string, reports: readonly number[]): Map<number, string[]> {
  const rows = connection.all(
    builder
      .selectFrom('claims')
      .innerJoin(sql<{ rowid: number }>`claim_words`.as('claim_words'), 'claim_words.rowid', 'claims.number')
      .select(['claims.report', 'claims.id'])
      .where(sql<boolean>`claim_words MATCH ${query}`)
      // With a sign, so that the index of words is asked first and not every claim of every report.
      .where(sql<boolean>`+claims.report IN (SELECT value FROM json_each(${JSON.stringify(reports)}))`)
      .orderBy('claims.number'),
  )
  const found = new Map<number, string[]>()
  for (const { report, id } of rows) found.set(report, [...(found.get(report) ?? []), id])
  return found
}

type Row = { readonly [field in 'title' | 'outlet' | 'published' | 'url']: string | null } & {
  readonly id: string
  readonly body: string
}

function found({ id, title, outlet, published, url, body }: Row, claims: readonly string[]): Found {
  const { text, words } = marked(body)
  return {
    id,
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { outlet }),
    ...(published === null ? {} : { published }),
    ...(url === null ? {} : { url }),
    excerpt: words.length === 0 ? null : excerptOf(text, words),
    words,
    claims,
  }
}

function marked(body: string): { readonly text: string; readonly words: readonly Span[] } {
  const words: { start: number; end: number }[] = []
  let text = ''
  for (const part of body.split(OPEN)) {
    const end = part.indexOf(CLOSE)
    if (end >= 0) words.push({ start: text.length, end: text.length + end })
    text += part.replace(CLOSE, '')
  }
  return { text, words }
}
