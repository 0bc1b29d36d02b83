import type { Format } from '../export/formats.ts'
import type { ExportFlags } from './exportFlags.ts'
import { misuse } from './misuse.ts'

/** Flags that say how a report is read, which a record has behind it. */
const OF_READING = [
  ['ndjson', '--ndjson'],
  ['id', '--id'],
  ['url', '--url'],
  ['outlet', '--outlet'],
  ['published', '--published'],
  ['title', '--title'],
  ['allowPrivate', '--allow-private'],
  ['minConfidence', '--min-confidence'],
] as const

/** @returns what is wrong with a call though every flag is right by itself, or null */
export function exportMisuse(
  format: Format,
  inputs: readonly string[],
  flags: ExportFlags,
  atTerminal: { readonly stdin: boolean; readonly stdout: boolean },
): string | null {
  const [, useless] = (flags.records ? OF_READING.find(([name]) => flags[name] !== undefined) : undefined) ?? []
  if (useless) return `${useless} is about reading reports, and --records says that the inputs are read already`
  if (format === 'parquet' && flags.out === undefined && atTerminal.stdout) {
    return 'parquet is nothing for a terminal: say --out FILE, or send it on'
  }
  return misuse(inputs, { ...flags, color: 'never' }, atTerminal.stdin)
}
