import { randomUUID } from 'node:crypto'
import type { Static } from 'typebox'
import type { Desk } from './desk.ts'
import type { Bringing, JOB_STATES, Job, Outcome } from './deskSchemas.ts'
import type { Plain } from './plain.ts'

/** Outcomes of a job that are kept, so that who comes late or again is told them: the last of them. */
const MOST_OUTCOMES = 2000
/** Jobs that are remembered when they have ended. */
const MOST_ENDED = 50

export type Shown = Plain<Static<typeof Job>>
type Told = Plain<Static<typeof Outcome>>

/** A job that brings reports in. */
export interface Running {
  /** How it is now. */
  readonly now: () => Shown
  /** Outcomes from the number `from` on, that are still kept, and the number of the next. */
  readonly since: (from: number) => { readonly outcomes: readonly Told[]; readonly next: number }
  /** Done when there is something new, or at once where it has ended. */
  readonly news: () => Promise<void>
  /** Ends it between two reports, and is done when it has ended. What was brought in stays. */
  readonly stop: () => Promise<void>
}

/** The jobs of a server. */
export interface Jobs {
  /** Begins a job; null where as many as may be are running. */
  readonly begin: (bringing: Plain<Static<typeof Bringing>>) => Running | null
  readonly get: (id: string) => Running | null
  /** Those that are running, and the last that have ended, the newest first. */
  readonly all: () => readonly Running[]
  /** Stops all. */
  readonly close: () => Promise<void>
}

/** Keeps the jobs of a server, of which `most` may run at a time. */
export function jobs(bring: Desk['bring'], most: number): Jobs {
  const known = new Map<string, Running>()
  const isRunning = (one: Running) => one.now().state === 'running'
  return {
    begin(bringing) {
      const running = [...known.values()].filter(isRunning).length
      if (running >= most) return null
      const ended = [...known].filter(([, one]) => !isRunning(one))
      for (const [id] of ended.slice(0, Math.max(0, ended.length - MOST_ENDED + 1))) known.delete(id)
      const id = randomUUID()
      const one = job(id, bringing, bring)
      known.set(id, one)
      return one
    },
    get: id => known.get(id) ?? null,
    all: () => [...known.values()].reverse(),
    close: async () => {
      await Promise.all([...known.values()].map(one => one.stop()))
    },
  }
}

function job(id: string, bringing: Plain<Static<typeof Bringing>>, bring: Desk['bring']): Running {
  const end = new AbortController()
  const started = new Date().toISOString()
  const counts = { added: 0, 'new version': 0, unchanged: 0, skipped: 0, failed: 0 }
  let state: (typeof JOB_STATES)[number] = 'running'
  let why: string | null = null
  let share = 0
  let told: Told[] = []
  let forgotten = 0
  let wake = Promise.withResolvers<void>()
  const woken = () => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  const work = bring(
    bringing,
    (outcome, done) => {
      counts[outcome.outcome] += 1
      share = Math.min(1, done)
      told.push(outcome)
      if (told.length > MOST_OUTCOMES) {
        forgotten += told.length - MOST_OUTCOMES
        told = told.slice(-MOST_OUTCOMES)
      }
      woken()
    },
    end.signal,
  )
    .then(
      () => {
        state = end.signal.aborted ? 'stopped' : 'done'
        if (state === 'done') share = 1
      },
      (error: unknown) => {
        process.stderr.write(`sayso: ${(error as Error).stack ?? error}\n`)
        state = 'failed'
        why = `${(error as Error).message} What was brought in is in the store; ask for the same again to go on.`
      },
    )
    .finally(woken)
  return {
    now: () => ({ id, state, started, share, counts: { ...counts }, outcomes: [...told], why }),
    since: from => ({ outcomes: told.slice(Math.max(0, from - forgotten)), next: forgotten + told.length }),
    news: () => (state === 'running' ? wake.promise : Promise.resolve()),
    stop: () => {
      end.abort()
      return work
    },
  }
}
