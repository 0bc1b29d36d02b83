import type { Section } from '../show/sections.ts'
import type { SharedFlags } from './options.ts'

/** What can be said to `sayso read`; see docs/cli.md. */
export interface ReadFlags extends SharedFlags {
  readonly json?: true
  readonly ndjson?: true
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly only?: readonly Section[]
  readonly claim?: string
}

/** @returns what is wrong with a call though every flag is right by itself, or null */
export function misuse(inputs: readonly string[], flags: ReadFlags, atTerminal: boolean): string | null {
  if (inputs.length === 0 && atTerminal)
    return 'name what to read: a file, a folder, an address, or - for standard input'
  const one = (['id', 'url', 'title'] as const).find(name => flags[name] !== undefined)
  if (one && inputs.length > 1) return `--${one} belongs to one report, and there are ${inputs.length} inputs`
  if (flags.ndjson && inputs.length > 0 && !inputs.includes('-')) {
    return '--ndjson says what standard input is: add - to the inputs (files named .ndjson need no flag)'
  }
  const narrowed = (['only', 'claim'] as const).find(name => flags[name] !== undefined)
  if (narrowed && flags.json) return `--${narrowed} narrows the view, and a record of --json is always whole`
  if (flags.only && flags.claim !== undefined)
    return '--only and --claim do not go together: --claim shows all that is told of a claim'
  return null
}
