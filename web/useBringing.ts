import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { send, tell } from './api.ts'
import { ask, type Sent } from './ask.ts'
import type { Job, Kept, Outcome } from './desk/rows.ts'
import { events } from './events.ts'
import { forgetLists } from './useList.ts'

/** Outcomes of one job that are shown, the last of them; the counts have all. */
const MOST_OUTCOMES = 200

/** Something that is brought in: a text or file that is sent, or a job of the server for addresses. */
export interface Brought {
  readonly key: number
  /** What it is called: a file's name, an address, or the text's first words. */
  readonly name: string
  readonly state: 'waiting' | 'running' | 'done' | 'stopped' | 'failed'
  /** How much is behind us, 0 to 1; null: it is not known. */
  readonly share: number | null
  readonly outcomes: readonly Outcome[]
  /** How many of each outcome; `outcomes` may have only the last of them. */
  readonly counts: Partial<Job['counts']>
  readonly why: string | null
}

export interface Bringing {
  readonly all: readonly Brought[]
  /** Sends reports, each by itself, one after the other. */
  readonly bring: (reports: readonly { readonly name: string; readonly sent: Sent }[]) => void
  /** Has the server fetch addresses or a feed. */
  readonly fetchAll: (what: { readonly urls: readonly string[] } | { readonly feed: string }, outlet: string) => void
  /** Stops one, or what has not begun. */
  readonly stop: (key: number) => void
  /** Forgets those that have ended. */
  readonly clear: () => void
  /** How often something came into the store from here. */
  readonly round: number
}

/** Bringing reports in, whatever view is shown meanwhile. */
export function useBringing(): Bringing {
  const [all, setAll] = useState<readonly Brought[]>([])
  const [round, setRound] = useState(0)
  const stops = useRef(new Map<number, () => void>())
  const line = useRef<(() => Promise<void>)[]>([])
  const running = useRef(false)
  const last = useRef(0)
  const change = useCallback(
    (key: number, to: Partial<Brought>) => setAll(all => all.map(one => (one.key === key ? { ...one, ...to } : one))),
    [],
  )
  const came = useCallback(() => {
    forgetLists()
    setRound(round => round + 1)
  }, [])
  const start = useCallback((name: string): number => {
    last.current += 1
    const key = last.current
    const waiting: Brought = { key, name, state: 'waiting', share: null, outcomes: [], counts: {}, why: null }
    setAll(all => [waiting, ...all])
    return key
  }, [])
  const run = useCallback(async () => {
    if (running.current) return
    running.current = true
    for (let next = line.current.shift(); next; next = line.current.shift()) await next()
    running.current = false
  }, [])
  const bring: Bringing['bring'] = useCallback(
    reports => {
      for (const { name, sent } of reports) {
        const key = start(name)
        const controller = new AbortController()
        stops.current.set(key, () => {
          controller.abort()
          change(key, { state: 'stopped' })
        })
        line.current.push(async () => {
          if (controller.signal.aborted) return
          change(key, { state: 'running' })
          try {
            const { outcome, id } = await ask<Kept>(
              '/reports',
              sent,
              ({ done, of }) => change(key, { share: of === 0 ? null : done / of }),
              controller.signal,
            )
            change(key, { state: 'done', share: 1, outcomes: [{ input: name, outcome, id }], counts: { [outcome]: 1 } })
            came()
          } catch (error) {
            if ((error as Error).name !== 'AbortError') change(key, { state: 'failed', why: (error as Error).message })
          }
        })
      }
      void run()
    },
    [start, change, came, run],
  )
  const fetchAll: Bringing['fetchAll'] = useCallback(
    (what, outlet) => {
      const name =
        'feed' in what ? what.feed : what.urls.length === 1 ? (what.urls[0] ?? '') : `${what.urls.length} addresses`
      const key = start(name)
      const controller = new AbortController()
      stops.current.set(key, () => controller.abort())
      const follow = async () => {
        change(key, { state: 'running' })
        try {
          const job = await tell<Job>('/bring', { ...what, ...(outlet === '' ? {} : { outlet }) })
          stops.current.set(key, () => void tell(`/jobs/${encodeURIComponent(job.id)}`, null, 'DELETE').catch(() => {}))
          if (controller.signal.aborted) stops.current.get(key)?.()
          await followed(job.id, to => change(key, to))
          came()
        } catch (error) {
          change(key, { state: 'failed', why: (error as Error).message })
        }
      }
      void follow()
    },
    [start, change, came],
  )
  const stop = useCallback((key: number) => stops.current.get(key)?.(), [])
  const clear = useCallback(
    () => setAll(all => all.filter(({ state }) => state === 'waiting' || state === 'running')),
    [],
  )
  useEffect(
    () => () => {
      for (const stop of stops.current.values()) stop()
    },
    [],
  )
  return { all, bring, fetchAll, stop, clear, round }
}

/** Listens to a job until it has ended. `told` hears of what is other than before. */
async function followed(id: string, told: (to: Partial<Brought>) => void): Promise<void> {
  const response = await send(`/jobs/${encodeURIComponent(id)}?stream`)
  if (response.body === null) return
  let outcomes: readonly Outcome[] = []
  for await (const { name, data } of events(response.body)) {
    const value: unknown = JSON.parse(data)
    if (name === 'outcome') {
      outcomes = [...outcomes, value as Outcome].slice(-MOST_OUTCOMES)
      told({ outcomes })
    } else if (name === 'progress') {
      const { share, counts } = value as Pick<Job, 'share' | 'counts'>
      told({ share, counts })
    } else if (name === 'job') {
      const { state, counts, why } = value as Job
      told({ state, counts, why, share: 1 })
    }
  }
}
