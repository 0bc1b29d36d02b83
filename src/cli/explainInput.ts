import { explain } from '../show/explain.ts'
import type { Model } from '../tag/model.ts'
import type { SharedFlags } from './options.ts'
import { printEach } from './printEach.ts'

/**
 * Reads one input and writes to stdout why its record says what it says: all of it, or what has this id or number.
 * @returns the exit code, see `EXITS`
 */
export function explainInput(
  input: string,
  id: string | undefined,
  flags: SharedFlags,
  loading: Promise<Model>,
): Promise<number> {
  return printEach([input], flags, loading, {
    print: (record, looks) => explain(record, id, looks),
    ruled: true,
    none:
      id === undefined
        ? null
        : where => `nothing in ${where} has the id or number ${id} (without one, all is explained)`,
  })
}
