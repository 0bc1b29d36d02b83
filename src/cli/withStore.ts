import type { Store } from '../store/store.ts'
import { EXITS } from './exits.ts'
import { say } from './say.ts'
import { storePath } from './storePath.ts'

/**
 * Opens the store (`path`, or the user's) for `work` and closes it after. The store's code is loaded here and not before: the commands without it are to
 * start fast.
 * @returns what `work` does, or the exit code where there is no store, which is told on stderr
 */
export async function withStore(path: string | undefined, work: (store: Store) => Promise<number>): Promise<number> {
  const { open } = await import('../store/open.ts')
  let store: Store
  try {
    store = open(path ?? storePath())
  } catch (error) {
    return none((error as Error).message)
  }
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

function none(message: string): number {
  say(message)
  return EXITS.store
}
