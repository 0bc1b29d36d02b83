import { inflateSync } from 'node:zlib'
import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import { hashOfBytes } from './hashes.ts'
import type { Raw } from './store.ts'

/** See `Store.raw`. Throws where the bytes are not those that were stored: the file is damaged. */
export function rawOf(connection: Connection, id: string): Raw | null {
  const found = connection.first(
    builder
      .selectFrom('reports')
      .innerJoin('documents', 'documents.number', 'reports.document')
      .select(['taken', 'source', 'fetched', 'hash', 'packed'])
      .where('id', '=', id),
  )
  if (!found) return null
  const { taken, source, fetched, hash, packed } = found
  const bytes = inflateSync(packed)
  if (hashOfBytes(bytes) !== hash) throw new Error(`The stored bytes of ${id} are damaged. Add it again: ${source}`)
  return { bytes, taken, source, fetched }
}
