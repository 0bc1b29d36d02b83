import type { Model } from '../tag/model.ts'

/**
 * Runs `work` with a signal that the first Ctrl-C aborts (or SIGTERM), so that what is done is kept; the second ends the program as ever. What was begun and
 * is not wanted any more is let go: the reader's work, and what may still come on standard input.
 */
export async function interrupted<T>(model: Promise<Model>, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const heard = () => {
    forget()
    stop.abort()
  }
  const forget = () => {
    process.off('SIGINT', heard)
    process.off('SIGTERM', heard)
  }
  process.on('SIGINT', heard)
  process.on('SIGTERM', heard)
  try {
    return await work(stop.signal)
  } finally {
    forget()
    if (stop.signal.aborted) {
      process.stdin.destroy()
      const loaded = await model.catch(() => null)
      await loaded?.close()
    }
  }
}
