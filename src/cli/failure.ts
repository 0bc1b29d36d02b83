import { EXITS } from './exits.ts'
import { say } from './say.ts'

/** Tells of an error after which nothing can go on: the store's, where it cannot be written, or else the reader's. @returns the exit code */
export async function failure(error: unknown): Promise<number> {
  const { code, message } = error as NodeJS.ErrnoException
  if (code !== 'ERR_SQLITE_ERROR') {
    say(message)
    return EXITS.broken
  }
  const { damage } = await import('../store/damage.ts')
  say(
    damage(error) ??
      `The store cannot be used: ${message}. Check the space left, and whether another program holds it.`,
  )
  return EXITS.store
}
