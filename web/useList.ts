import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { get, type Unable } from './api.ts'

/** A page of a list, as the API gives it. */
export interface Paged<T> {
  readonly total: number
  readonly items: readonly T[]
  /** The cursor of the next page; null at the end. */
  readonly next: string | null
}

export interface Listed<T, Page extends Paged<T> = Paged<T>> {
  /** The first page, with what it has beside its items. */
  readonly first: Page | null
  readonly items: readonly T[]
  /** Null until it is known. */
  readonly total: number | null
  readonly failed: Unable | null
  readonly waiting: boolean
  /** Gets the next page; null at the end. */
  readonly more: (() => void) | null
  /** Asks from the beginning. */
  readonly again: () => void
}

/** Lists as they were left, by their paths: who goes back finds the pages that were there, at the same place. */
const left = new Map<string, Paged<unknown>>()
/** Lists that are remembered. */
const MOST_LEFT = 20

/** A list of the API, page by page. While another is asked for, the one before stays. */
export function useList<T, Page extends Paged<T> = Paged<T>>(path: string | null): Listed<T, Page> {
  const [state, setState] = useState<{ readonly of: string | null; readonly list: Page | null }>({
    of: path,
    list: path === null ? null : ((left.get(path) as Page | undefined) ?? null),
  })
  const [failed, setFailed] = useState<Unable | null>(null)
  const [turning, setTurning] = useState(false)
  const [round, setRound] = useState(0)
  const under = useRef<AbortController | null>(null)
  const keep = (list: Page) => {
    if (path === null) return
    left.delete(path)
    left.set(path, list)
    const [oldest] = left.keys()
    if (left.size > MOST_LEFT && oldest !== undefined) left.delete(oldest)
    setState({ of: path, list })
  }
  useEffect(() => {
    if (path === null) return
    const controller = new AbortController()
    under.current = controller
    const before = left.get(path) as Page | undefined
    if (before) setState({ of: path, list: before })
    get<Page>(path, controller.signal).then(
      list => {
        setFailed(null)
        setTurning(false)
        // Where nothing has changed, the pages that were turned to stay.
        const same = before && JSON.stringify(before.items.slice(0, list.items.length)) === JSON.stringify(list.items)
        if (!same || before.total !== list.total) keep(list)
      },
      (failed: Unable) => {
        if (failed.name !== 'AbortError') setFailed(failed)
      },
    )
    return () => controller.abort()
  }, [path, round])
  const { of, list } = state
  const next = list?.next ?? null
  const more = () => {
    if (path === null || of !== path || list === null || next === null || turning) return
    setTurning(true)
    const cursor = `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`
    get<Paged<T>>(`${path}${cursor}`, under.current?.signal).then(
      page => {
        setTurning(false)
        keep({ ...list, total: page.total, next: page.next, items: [...list.items, ...page.items] })
      },
      (failed: Unable) => {
        setTurning(false)
        if (failed.name !== 'AbortError') setFailed(failed)
      },
    )
  }
  const again = useCallback(() => setRound(round => round + 1), [])
  return {
    first: list,
    items: list?.items ?? [],
    total: list?.total ?? null,
    failed,
    waiting: turning || (path !== null && (of !== path || list === null) && failed === null),
    more: next === null ? null : more,
    again,
  }
}

/** Forgets the lists that were left: something was brought in or decided, and they may be other ones now. */
export function forgetLists(): void {
  left.clear()
}
