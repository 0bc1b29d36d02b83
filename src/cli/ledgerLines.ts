import { counted } from '../show/counted.ts'
import type { Answer } from './answer.ts'
import { EXITS } from './exits.ts'
import { say } from './say.ts'
import { write } from './write.ts'

/**
 * Writes entries to stdout as the contract has it, one a line and nothing else; where they are cut, or there are none, that is said on stderr.
 * @returns the exit code, see `EXITS`
 */
export async function ledgerLines<Item>(
  { total, called, items, json, none }: Answer<Item>,
  limit = total,
): Promise<number> {
  if (total === 0 && none !== null) {
    say(none)
    return EXITS.noMatch
  }
  let shown = 0
  for (const item of items) {
    await write(`${JSON.stringify(json(item))}\n`)
    shown += 1
    if (shown >= limit) break
  }
  if (shown < total)
    say(`The ledger is cut: these are ${shown} of ${counted(total, ...called)}. Without --limit it has all.`)
  return EXITS.ok
}
