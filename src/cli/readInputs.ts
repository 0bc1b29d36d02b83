import { MODEL } from '../index.ts'
import { articles } from '../read/sources.ts'
import { read } from '../read.ts'
import type { Record } from '../record/record.ts'
import { followed } from '../show/followed.ts'
import { json } from '../show/json.ts'
import { printable } from '../show/printable.ts'
import { terminal } from '../show/terminal.ts'
import { load } from '../tag/model.ts'
import { EXITS } from './exits.ts'
import { inOrder } from './inOrder.ts'
import type { ReadFlags } from './misuse.ts'
import { progress } from './progress.ts'
import { UNDER_WAY } from './underWay.ts'
import { wantsColor } from './wantsColor.ts'

/** The view's width where nobody says one, in columns: that of terminals of old, and of a page. */
const USUAL_WIDTH = 80
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100

/**
 * Reads inputs in their order and writes every record to stdout as soon as it is made. What cannot be read is said on stderr,
 * and the rest is read.
 * @returns the exit code, see `EXITS`
 */
export async function readInputs(inputs: readonly string[], flags: ReadFlags): Promise<number> {
  const width = flags.width ?? Math.min(process.stdout.columns ?? USUAL_WIDTH, WIDEST)
  const color = wantsColor(flags.color, process.stdout.isTTY === true, process.env)
  const line = progress(process.stderr)
  // The reader is loaded while the first input comes in.
  const loading = load(MODEL)
  loading.catch(() => {})
  let code: number = EXITS.ok
  let begun = 0
  let count = 0
  let written = 0
  const readings = inOrder(articles(inputs, flags), UNDER_WAY, async input => {
    if (!('article' in input)) return input
    const number = ++begun
    const model = await loading.catch((error: Error) => error)
    if (model instanceof Error) return model
    return await read(input.article, model, (done, of) => {
      if (number === count + 1) line.show(`Reading report ${number}: ${Math.round((100 * done) / of)} %`)
    })
  })
  for await (const record of readings) {
    line.clear()
    if (record instanceof Error) {
      say(record.message)
      return EXITS.broken
    }
    if (!('schema' in record)) {
      say(`${'failed' in record ? record.failed : record.skipped}: ${record.message}`)
      if ('failed' in record) code = EXITS.unread
      continue
    }
    count += 1
    const view = flags.json ? `${json(record)}\n` : shown(record, flags, { width, color })
    // Of many reports, those that do not have the claim are passed over.
    if (view === null) continue
    written += 1
    await write(written > 1 && !flags.json ? `\n${'─'.repeat(width)}\n\n${view}` : view)
    // A record of JSON carries its notes; who looks at the view is told beside it.
    if (!flags.json) for (const note of notes(record)) say(note)
  }
  if (flags.claim === undefined || written > 0 || count === 0) return code
  const where = count === 1 ? 'the report' : `the ${count} reports`
  say(`no claim of ${where} has this number, id or these words: ${flags.claim} (--only claims lists them all)`)
  return code === EXITS.ok ? EXITS.noMatch : code
}

/** The view that the flags ask for; null where it is of a claim that the record does not have. */
function shown(record: Record, { only, claim }: ReadFlags, looks: { width: number; color: boolean }): string | null {
  if (claim !== undefined) return followed(record, claim, looks)
  return terminal(record, only ? { ...looks, only } : looks)
}

function notes({ report, notes }: Record): string[] {
  return notes.map(({ message }) => `${report.title ?? report.id}: ${message}`)
}

function say(message: string): void {
  process.stderr.write(`sayso: ${printable(message)}\n`)
}

/** Writes, and waits where the reader of stdout is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>(resolve => process.stdout.once('drain', resolve))
}
