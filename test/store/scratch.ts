import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { open } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

/** The path of a store that is not there yet, in a folder that goes with the test. */
export function scratch(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-store-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'deep', 'store.sqlite')
}

/** A new store, closed and removed with the test. */
export function fresh(context: TestContext): Store {
  const path = scratch(context)
  const store = open(path)
  context.after(() => store.close())
  return store
}
