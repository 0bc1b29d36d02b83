import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds in which a signal that the terminal sent to all of its processes has reached them all. */
const SPREAD = 1000

/**
 * Whether an error only says that the user has pressed Ctrl-C: a terminal sends it to the reader's processes too, and that they are gone may be heard before
 * the signal itself.
 */
export async function wasInterrupted(error: unknown, signal: AbortSignal): Promise<boolean> {
  if (/\(SIG(?:INT|TERM)\)/.test((error as Error).message)) {
    await sleep(SPREAD, undefined, { signal }).catch(() => {})
  }
  return signal.aborted
}
