import { given } from '../read/given.ts'
import type { Mapping } from '../read/ndjsonLine.ts'
import type { Store } from '../store/store.ts'
import type { Model } from '../tag/model.ts'
import { addAll } from './addAll.ts'
import { count, countsAsText, noCounts } from './addCounts.ts'
import { addDesk } from './addDesk.ts'
import { addPace } from './addPace.ts'
import { addProgress } from './addProgress.ts'
import { addWalk } from './addWalk.ts'
import { EXITS } from './exits.ts'
import { failure } from './failure.ts'
import { progress } from './progress.ts'
import { say } from './say.ts'
import { write } from './write.ts'

/** What can be said to `sayso add`; see docs/desk.md. */
export interface AddFlags {
  readonly store?: string
  readonly json?: true
  readonly ndjson?: true
  readonly map?: Mapping
  readonly urls?: string
  readonly follow: boolean
  readonly delay: number
  readonly allowPrivate?: true
  readonly id?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  readonly title?: string
}

/** Milliseconds between two words on how far the work is. */
const TELL = 200

/**
 * Brings the inputs into the store, in their order, and tells what became of each: with `--json` a line for every input on stdout, otherwise on stderr what
 * failed or has a date that could not be read; then the counts. The signal ends it between two reports, and the same call goes on from there, since what is stored is unchanged.
 * @returns the exit code, see `EXITS`
 */
export async function addInputs(
  inputs: readonly string[],
  flags: AddFlags,
  loading: Promise<Model>,
  store: Store,
  signal: AbortSignal,
): Promise<number> {
  const meta = given(flags)
  const desk = addDesk(store, loading, signal, flags, meta)
  const { way, arrive } = desk
  const walk = addWalk(inputs, {
    meta,
    map: flags.map ?? {},
    ndjson: flags.ndjson ?? false,
    follow: flags.follow,
    ...(flags.urls === undefined ? {} : { urls: flags.urls }),
    way,
    signal,
    stdin: process.stdin,
    arrive,
  })
  const counts = noCounts()
  const line = progress(process.stderr)
  const pace = addPace()
  let told = 0
  let ended = 0
  try {
    for await (const outcome of addAll(walk, desk)) {
      count(counts, outcome)
      ended += 1
      if (flags.json) {
        if (process.stdout.isTTY) line.clear()
        await write(`${JSON.stringify(outcome)}\n`)
      } else if (outcome.why && outcome.outcome !== 'skipped') {
        line.clear()
        say(`${outcome.input}: ${outcome.why}`)
      }
      const now = performance.now()
      const seen = pace(now, ended, way.done, way.of)
      if (now - told < TELL) continue
      told = now
      line.show(addProgress('Adding', ended, way.of === 0 ? 0 : way.done / way.of, seen))
    }
  } catch (error) {
    line.clear()
    return await failure(error)
  }
  line.clear()
  await write(flags.json ? `${JSON.stringify({ counts: counts.of, stopped: signal.aborted })}\n` : countsAsText(counts))
  if (!signal.aborted) return counts.of.failed > 0 ? EXITS.unread : EXITS.ok
  say('Stopped. What was added is in the store; the same command goes on from here.')
  return EXITS.stopped
}
