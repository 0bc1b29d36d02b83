import { existsSync } from 'node:fs'
import { Refusal } from '../mcp/refusal.ts'
import type { Store } from '../store/store.ts'

export interface McpStore {
  /** Opens the store at the first question; one that is made later is found then. Throws a `Refusal` where there is none. */
  readonly opened: () => Promise<Store>
  readonly close: () => void
}

/** The store in the file `path`, opened when it is first asked: a server that only reads needs none. */
export function mcpStore(path: string): McpStore {
  let store: Store | undefined
  return {
    async opened() {
      if (store) return store
      if (!existsSync(path))
        throw new Refusal(`There is no store at ${path}. Make one with sayso add, or name another with --store.`)
      const { open } = await import('../store/open.ts')
      try {
        store ??= open(path)
      } catch (error) {
        throw new Refusal((error as Error).message)
      }
      return store
    },
    close: () => store?.close(),
  }
}
