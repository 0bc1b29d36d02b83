import { deflateSync } from 'node:zlib'
import type { Record } from '../record/record.ts'
import { addressKey } from './addressKey.ts'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { hashOfBytes, hashOfInput } from './hashes.ts'
import { heldAs } from './heldAs.ts'
import { reportRow } from './reportRow.ts'
import { saidAs } from './saidAs.ts'
import type { Added, Raw } from './store.ts'
import { storyOf } from './storyOf.ts'
import { writePage } from './writePage.ts'
import { writeRows } from './writeRows.ts'

/** See `Store.add`. Whether it is new is asked here once more, inside the transaction: another program may have added it meanwhile. */
export function addReport(connection: Connection, record: Record, raw: Raw, now: string): Added {
  return connection.transaction(() => {
    if (raw.page) writePage(connection, raw.page, now)
    const held = heldAs(connection, raw) ?? saidAs(connection, record.report, raw.live ?? false)
    if (held !== null) return { outcome: 'unchanged', id: held }

    const known = storyOf(connection, record.report)
    const story = known ?? connection.run(builder.insertInto('stories').values({ address: null }))
    const { url } = record.report
    const address = url === undefined ? null : addressKey(url)
    if (address !== null) {
      const unnamed = builder.updateTable('stories').set({ address }).where('number', '=', story)
      connection.run(unnamed.where('address', 'is', null))
    }
    const before = connection.all(
      builder.selectFrom('reports').select(['version', 'latest', 'fetched']).where('story', '=', story),
    )
    const latest = before.every(one => one.fetched <= raw.fetched)
    if (latest) connection.run(builder.updateTable('reports').set({ latest: 0 }).where('story', '=', story))
    const id = uniqueId(connection, record.report.id)
    const number = connection.run(
      builder.insertInto('reports').values({
        story,
        version: Math.max(0, ...before.map(one => one.version)) + 1,
        latest: latest ? 1 : 0,
        id,
        given_id: record.report.id,
        document: documentOf(connection, raw.bytes),
        input: hashOfInput(raw),
        source: raw.source,
        taken: raw.taken,
        fetched: raw.fetched,
        added: now,
        ...reportRow({ ...record, report: { ...record.report, id } }),
      }),
    )
    writeRows(connection, number, record)
    return { outcome: before.length === 0 ? 'added' : 'new version', id }
  })
}

function documentOf(connection: Connection, bytes: Uint8Array): number {
  const hash = hashOfBytes(bytes)
  const found = connection.first(builder.selectFrom('documents').select('number').where('hash', '=', hash))
  if (found) return found.number
  return connection.run(
    builder.insertInto('documents').values({ hash, size: bytes.length, packed: deflateSync(bytes) }),
  )
}

/** The id itself, or, where another report has it, with a number: "r1@2". Versions are reports of their own to whoever counts who carries a claim. */
function uniqueId(connection: Connection, id: string): string {
  const isTaken = (one: string) =>
    connection.first(builder.selectFrom('reports').select('number').where('id', '=', one)) !== undefined
  if (!isTaken(id)) return id
  let number = 2
  while (isTaken(`${id}@${number}`)) number += 1
  return `${id}@${number}`
}
