import { articles, type SourceOptions } from '../read/sources.ts'
import { read } from '../read.ts'
import type { Record } from '../record/record.ts'
import type { Looks } from '../show/terminal.ts'
import type { Model } from '../tag/model.ts'
import { EXITS } from './exits.ts'
import { inOrder } from './inOrder.ts'
import { looksOf } from './looksOf.ts'
import type { SharedFlags } from './options.ts'
import { progress } from './progress.ts'
import { say } from './say.ts'
import { UNDER_WAY } from './underWay.ts'
import { write } from './write.ts'

/** What a command makes of the records. */
export interface Printing {
  /** What goes to stdout of a record; null where it has nothing that was asked for. */
  readonly print: (record: Record, looks: Looks) => string | null
  /** Whether a line is drawn between one report and the next. */
  readonly ruled: boolean
  /** What is said beside it on stderr; `from` is what the input is called. */
  readonly aside?: (record: Record, from: string) => readonly string[]
  /** What is said where no record of `where` ("the report", "the 3 reports") has what was asked for; null where nothing in particular was. */
  readonly none: ((where: string) => string) | null
}

/**
 * Reads inputs in their order and writes to stdout what `print` makes of every record, as soon as it is made. What cannot be read is said on stderr, and the
 * rest is read. Reports that have nothing that was asked for are passed over.
 * @returns the exit code, see `EXITS`
 */
export async function printEach(
  inputs: readonly string[],
  flags: SharedFlags & SourceOptions,
  loading: Promise<Model>,
  { print, ruled, aside, none }: Printing,
): Promise<number> {
  const { width, color } = looksOf(flags)
  const line = progress(process.stderr)
  let code: number = EXITS.ok
  let begun = 0
  let count = 0
  let written = 0
  const readings = inOrder(articles(inputs, flags), UNDER_WAY, async input => {
    if (!('article' in input)) return input
    const number = ++begun
    const told = (done: number, of: number) => {
      if (number === count + 1) line.show(`Reading report ${number}: ${Math.round((100 * done) / of)} %`)
    }
    const from = input.from ?? input.article.id ?? ''
    return read(input.article, loading, { ...flags, progress: told }).then(
      record => ({ record, from }),
      (error: Error) => error,
    )
  })
  for await (const reading of readings) {
    line.clear()
    if (reading instanceof Error) {
      say(reading.message)
      return EXITS.broken
    }
    if (!('record' in reading)) {
      say(`${'failed' in reading ? reading.failed : reading.skipped}: ${reading.message}`)
      if ('failed' in reading) code = EXITS.unread
      continue
    }
    count += 1
    const { record, from } = reading
    const text = print(record, { width, color, name: from })
    if (text === null) continue
    written += 1
    await write(ruled && written > 1 ? `\n${'─'.repeat(width)}\n\n${text}` : text)
    for (const message of aside?.(record, from) ?? []) say(message)
  }
  if (none === null || written > 0 || count === 0) return code
  say(none(count === 1 ? 'the report' : `the ${count} reports`))
  return code === EXITS.ok ? EXITS.noMatch : code
}
