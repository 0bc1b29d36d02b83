import { made, read } from '../read.ts'
import type { Record } from '../record/record.ts'
import type { Store } from '../store/store.ts'
import type { Model } from '../tag/model.ts'
import { addArticle } from './addArticle.ts'
import type { Taken } from './addItem.ts'
import { addPace } from './addPace.ts'
import { addProgress } from './addProgress.ts'
import { EXITS } from './exits.ts'
import { failure } from './failure.ts'
import { inOrder } from './inOrder.ts'
import { progress } from './progress.ts'
import { reviewKept } from './reviewKept.ts'
import { say } from './say.ts'
import { UNDER_WAY } from './underWay.ts'
import { untilAborted } from './untilAborted.ts'
import { wasInterrupted } from './wasInterrupted.ts'
import { write } from './write.ts'

/** What can be said to `sayso reread`; see docs/desk.md. */
export interface RereadFlags {
  readonly store?: string
  readonly all?: true
  readonly json?: true
}

/** What became of one report: it was read again, or why not. */
type Reread = { readonly id: string; readonly record: Record } | { readonly id: string; readonly why: string }

/**
 * Makes the records of reports again from their stored bytes: of `ids`, or of those that another reader made, or of all. Each takes the place of the old one
 * at once, so that it can be stopped and gone on with. What cannot be read any more stays as it is, and is told.
 * @returns the exit code, see `EXITS`
 */
export async function rereadStored(
  ids: readonly string[],
  flags: RereadFlags,
  loading: Promise<Model>,
  store: Store,
  signal: AbortSignal,
): Promise<number> {
  const line = progress(process.stderr)
  const pace = addPace()
  const counts = { reread: 0, failed: 0 }
  try {
    const wanted = ids.length > 0 ? ids : flags.all ? store.ids() : store.ids(made(await loading))
    const results = inOrder(each(wanted), UNDER_WAY, id => reread(id, store, loading))
    for await (const result of untilAborted(results, signal)) {
      const { id } = result
      if ('record' in result) {
        store.replace(id, result.record, reviewKept)
        counts.reread += 1
      } else {
        counts.failed += 1
        if (!flags.json) {
          line.clear()
          say(`${id}: ${result.why}`)
        }
      }
      if (flags.json) {
        const outcome = 'record' in result ? { id, outcome: 'reread' } : { id, outcome: 'failed', why: result.why }
        if (process.stdout.isTTY) line.clear()
        await write(`${JSON.stringify(outcome)}\n`)
      }
      const ended = counts.reread + counts.failed
      line.show(
        addProgress(
          'Reading again',
          ended,
          ended / wanted.length,
          pace(performance.now(), ended, ended, wanted.length),
        ),
      )
    }
  } catch (error) {
    line.clear()
    if (!(await wasInterrupted(error, signal))) return await failure(error)
  }
  line.clear()
  const { aborted: stopped } = signal
  await write(
    flags.json
      ? `${JSON.stringify({ counts, stopped })}\n`
      : `read again  ${counts.reread}\nfailed      ${counts.failed}\n`,
  )
  if (stopped) return EXITS.stopped
  return counts.failed > 0 ? EXITS.unread : EXITS.ok
}

async function reread(id: string, store: Store, model: Promise<Model>): Promise<Reread> {
  const raw = store.raw(id)
  if (raw === null) return { id, why: 'The store has no report with this id.' }
  const reading = await addArticle(raw.bytes, JSON.parse(raw.taken) as Taken, raw.source)
  if (!('article' in reading)) return { id, why: reading.message }
  if (reading.article.text === '') return { id, why: 'The present reader finds no report in it; the old record stays.' }
  return { id, record: await read(reading.article, model) }
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}
