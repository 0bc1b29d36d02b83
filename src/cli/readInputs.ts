import type { Record } from '../record/record.ts'
import { followed } from '../show/followed.ts'
import { json } from '../show/json.ts'
import { terminal } from '../show/terminal.ts'
import type { Model } from '../tag/model.ts'
import type { ReadFlags } from './misuse.ts'
import { type Printing, printEach } from './printEach.ts'

/**
 * Reads inputs in their order and writes every record to stdout: whole as JSON, or the view that the flags ask for.
 * @returns the exit code, see `EXITS`
 */
export function readInputs(inputs: readonly string[], flags: ReadFlags, loading: Promise<Model>): Promise<number> {
  return printEach(inputs, flags, loading, flags.json ? LINES : views(flags))
}

/** A record of JSON carries its notes; who looks at the view is told beside it. */
const LINES: Printing = { print: record => `${json(record)}\n`, ruled: false, none: null }

function views({ only, claim }: ReadFlags): Printing {
  return {
    print: (record, looks) =>
      claim === undefined ? terminal(record, only ? { ...looks, only } : looks) : followed(record, claim, looks),
    ruled: true,
    aside: notes,
    none:
      claim === undefined
        ? null
        : where => `no claim of ${where} has this number, id or these words: ${claim} (--only claims lists them all)`,
  }
}

function notes({ notes }: Record, from: string): string[] {
  return notes.map(({ message }) => `${from}: ${message}`)
}
