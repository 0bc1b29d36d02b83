import { useCallback, useEffect, useState } from 'preact/hooks'
import { get, type Unable } from './api.ts'

export interface Got<T> {
  /** What the API said last; while something else is asked, what it said before. */
  readonly value: T | null
  /** The path that the value is of. */
  readonly of: string | null
  readonly failed: Unable | null
  /** Whether an answer is waited for. */
  readonly waiting: boolean
  /** Asks again. */
  readonly again: () => void
}

/** What the API says at a path, as the path changes; null asks nothing. An answer that nobody waits for any more is broken off. */
export function useGet<T>(path: string | null): Got<T> {
  const [got, setGot] = useState<Omit<Got<T>, 'again' | 'waiting'>>({ value: null, of: null, failed: null })
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (path === null) return
    const controller = new AbortController()
    get<T>(path, controller.signal).then(
      value => setGot({ value, of: path, failed: null }),
      (failed: Unable) => {
        if (failed.name !== 'AbortError') setGot({ value: null, of: path, failed })
      },
    )
    return () => controller.abort()
  }, [path, round])
  const again = useCallback(() => setRound(round => round + 1), [])
  return { ...got, waiting: path !== null && got.of !== path, again }
}
