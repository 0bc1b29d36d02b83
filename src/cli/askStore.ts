import { existsSync } from 'node:fs'
import type { Store } from '../store/store.ts'
import type { AskFlags } from './askOptions.ts'
import { EXITS } from './exits.ts'
import { failure } from './failure.ts'
import { say } from './say.ts'
import { storePath } from './storePath.ts'
import { withStore } from './withStore.ts'

/**
 * Opens the store for a question, and makes none where there is none: nothing was ever added to it.
 * @returns what `ask` does, or the exit code where the store cannot be asked, which is told on stderr
 */
export async function askStore(
  flags: Pick<AskFlags, 'store'>,
  ask: (store: Store) => Promise<number>,
): Promise<number> {
  const path = flags.store ?? storePath()
  if (!existsSync(path)) {
    say(`There is no store at ${path}. Make one with sayso add, or name another with --store.`)
    return EXITS.store
  }
  return withStore(path, store =>
    ask(store).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_SQLITE_ERROR') throw error
      return failure(error)
    }),
  )
}
