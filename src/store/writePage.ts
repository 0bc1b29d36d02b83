import { builder } from './builder.ts'
import type { Connection } from './connection.ts'
import type { Page } from './page.ts'

/** Remembers an address as it was just found. */
export function writePage(connection: Connection, { url, etag, lastModified, stamp }: Page, checked: string): void {
  const known = { etag: etag ?? null, last_modified: lastModified ?? null, stamp: stamp ?? null, checked }
  connection.run(
    builder
      .insertInto('pages')
      .values({ url, ...known })
      .onConflict(conflict => conflict.column('url').doUpdateSet(known)),
  )
}
