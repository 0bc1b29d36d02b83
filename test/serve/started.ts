import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveDesk } from '../../src/cli/serveDesk.ts'
import { serveFiles } from '../../src/cli/serveFiles.ts'
import { serveReader } from '../../src/cli/serveReader.ts'
import { MODEL } from '../../src/home.ts'
import type { Record } from '../../src/record/record.ts'
import type { ServeOptions } from '../../src/serve/serve.ts'
import { serve } from '../../src/serve/serve.ts'
import { open } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { load } from '../../src/tag/model.ts'
import { rawOf } from '../store/sample.ts'

export interface Started {
  /** With a "/" at its end. */
  readonly url: string
  readonly store: Store
  readonly close: () => Promise<void>
}

interface Options extends Omit<Partial<ServeOptions>, 'reader' | 'desk' | 'files'> {
  /** What its store has, fetched an hour apart; nothing unless given. */
  readonly records?: readonly Record[]
  readonly allowPrivate?: boolean
  /** False where nothing is to be read, so that the model need not be loaded; what the store has needs it for the ledger. */
  readonly reads?: boolean
}

/** The server with the real reader and page, and a store of its own, at a port that is free. */
export async function started(given: Options = {}): Promise<Started> {
  const { records = [], allowPrivate = false, reads = true, ...options } = given
  const folder = mkdtempSync(join(tmpdir(), 'sayso-serve-'))
  const store = open(join(folder, 'store.sqlite'))
  for (const [hour, record] of records.entries()) {
    const fetched = new Date(Date.UTC(2026, 2, 20, hour)).toISOString()
    store.add(record, rawOf(record, { fetched, taken: JSON.stringify({ hour }) }))
  }
  const model = reads || records.length > 0 ? await load(MODEL, 1) : null
  const loading = model ? Promise.resolve(model) : new Promise<never>(() => {})
  const reader = serveReader(loading, allowPrivate)
  const desk = serveDesk(store, loading, allowPrivate, Number.POSITIVE_INFINITY)
  const serving = await serve({ reader, desk, files: await serveFiles(), version: '0.0.0', ...options })
  return {
    url: serving.url,
    store,
    async close() {
      await serving.close()
      await model?.close()
      store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
