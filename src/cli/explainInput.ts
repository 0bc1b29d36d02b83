import { MODEL } from '../index.ts'
import { articles } from '../read/sources.ts'
import { read } from '../read.ts'
import { explain } from '../show/explain.ts'
import { printable } from '../show/printable.ts'
import { load } from '../tag/model.ts'
import { EXITS } from './exits.ts'
import { progress } from './progress.ts'
import { wantsColor } from './wantsColor.ts'

/** What can be said to `sayso explain`; see docs/cli.md. */
export interface ExplainFlags {
  readonly outlet?: string
  readonly published?: string
  readonly allowPrivate?: true
  readonly color: 'auto' | 'always' | 'never'
  readonly width?: number
}

/** The view's width where nobody says one, and the widest that is easy to read, in columns; as in `sayso read`. */
const USUAL_WIDTH = 80
const WIDEST = 100

/**
 * Reads one input and writes to stdout why its record says what it says: all of it, or what has this id or number. Of an input with several reports, those
 * that have no such id are passed over. What cannot be read is said on stderr.
 * @returns the exit code, see `EXITS`
 */
export async function explainInput(input: string, id: string | undefined, flags: ExplainFlags): Promise<number> {
  const width = flags.width ?? Math.min(process.stdout.columns ?? USUAL_WIDTH, WIDEST)
  const color = wantsColor(flags.color, process.stdout.isTTY === true, process.env)
  const line = progress(process.stderr)
  const loading = load(MODEL)
  loading.catch(() => {})
  let code: number = EXITS.ok
  let count = 0
  let written = 0
  for await (const reading of articles([input], flags)) {
    if (!('article' in reading)) {
      line.clear()
      say(`${'failed' in reading ? reading.failed : reading.skipped}: ${reading.message}`)
      if ('failed' in reading) code = EXITS.unread
      continue
    }
    const model = await loading.catch((error: Error) => error)
    if (model instanceof Error) {
      line.clear()
      say(model.message)
      return EXITS.broken
    }
    count += 1
    const record = await read(reading.article, model, (done, of) => {
      line.show(`Reading report ${count}: ${Math.round((100 * done) / of)} %`)
    })
    line.clear()
    const view = explain(record, id, { width, color })
    if (view === null) continue
    written += 1
    await write(written > 1 ? `\n${'─'.repeat(width)}\n\n${view}` : view)
  }
  if (id === undefined || written > 0 || count === 0) return code
  say(
    `nothing in ${count === 1 ? 'the report' : `the ${count} reports`} has the id or number ${id} (without one, all is explained)`,
  )
  return code === EXITS.ok ? EXITS.noMatch : code
}

function say(message: string): void {
  process.stderr.write(`sayso: ${printable(message)}\n`)
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>(resolve => process.stdout.once('drain', resolve))
}
