import { sql } from 'kysely'
import { nameKey } from '../english/nameKey.ts'
import type { Record, Span } from '../record/record.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'

/** Writes what is asked of many records at once (who, said what, was asked what) in rows, and the words into the indexes; `report` is its row's number. */
export function writeRows(connection: Connection, report: number, record: Record): void {
  const { text } = record.report
  const parties = new Map<string | null, number>()
  for (const { id, name, kind, named, description, standsFor } of record.parties) {
    const row = {
      report,
      id,
      name,
      key: nameKey(name),
      kind,
      named: named ? 1 : 0,
      description: description ?? null,
      stands_for: standsFor ?? null,
    }
    parties.set(id, connection.run(builder.insertInto('parties').values(row)))
  }
  const attributions = new Map(record.attributions.map(one => [one.id, one]))
  for (const { id, attribution, chain, standing } of record.claims) {
    const said = attributions.get(attribution)
    if (said === undefined) continue
    const words = wordsOf(text, said.content)
    const number = connection.run(
      builder.insertInto('claims').values({
        report,
        id,
        attribution,
        party: parties.get(said.party) ?? null,
        originator: parties.get(chain.find(({ role }) => role === 'originator')?.party ?? null) ?? null,
        words,
        said: said.said?.value ?? null,
        confidence: said.confidence,
        standing,
      }),
    )
    connection.run(sql`INSERT INTO claim_words (rowid, words) VALUES (${number}, ${words})`)
  }
  for (const { id, asked, outcome, span, about } of record.comments) {
    const words = wordsOf(text, [span])
    const row = { report, id, asked: parties.get(asked) ?? null, outcome, words, about: JSON.stringify(about) }
    connection.run(builder.insertInto('comments').values(row))
  }
  connection.run(
    builder
      .insertInto('unread')
      .values({ report })
      .onConflict(conflict => conflict.doNothing()),
  )
  connection.run(
    sql`INSERT INTO report_words (rowid, headline, body) SELECT number, headline, body FROM report_texts WHERE number = ${report}`,
  )
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
