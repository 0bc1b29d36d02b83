import type { Command } from 'commander'
import { askOptions } from './askOptions.ts'
import { EXITS } from './exits.ts'
import { ledgerMisuse } from './ledgerMisuse.ts'
import { type LedgerFlags, ledgerOptions } from './ledgerOptions.ts'
import { say } from './say.ts'
import { wantedBy } from './wantedBy.ts'

/** Adds `sayso ledger` to the command line. */
export function ledgerCommand(sayso: Command, ended: (code: number) => void): void {
  const command = sayso
    .command('ledger')
    .description('Show every claim in the store: who carries it, on how many independent origins, and what disagrees.')
    .showHelpAfterError('(see sayso ledger --help)')
  ledgerOptions(askOptions(command, 'carried by a report published'))
    .addHelpText(
      'after',
      `
Those come first that most reports carry. What is decided by hand holds whatever else comes, and the last decision wins.
Ends with 0; with 2 for a wrong flag; with 4 when there is no such claim; with 5 when the store cannot be opened.

Examples:
  sayso ledger --since 2026-03-01              what has been claimed since a day
  sayso ledger --json > ledger.ndjson          all of it, a claim a line
  sayso ledger --join e1x2 e3y4                two claims that are one
  sayso ledger --split weir-2 e1x2             what a report says is not this claim
  sayso ledger --two-origins e1x2 weir-1 weir-2  two reports that have it from different hands`,
    )
    .action(async (flags: LedgerFlags, command: Command) => {
      const wrong = ledgerMisuse(flags)
      if (wrong) command.error(`error: ${wrong}`)
      const { ledgerStore } = await import('./ledgerStore.ts')
      const code = await ledgerStore(flags, async store => {
        const [{ ledgerAnswer }, { ledgerDecide }, { ledgerLines }, { printAnswer }] = await Promise.all([
          import('./ledgerAnswer.ts'),
          import('./ledgerDecide.ts'),
          import('./ledgerLines.ts'),
          import('./printAnswer.ts'),
        ])
        const decided = ledgerDecide(store, flags)
        if (typeof decided === 'string') {
          say(decided)
          return EXITS.noMatch
        }
        const claims = decided ?? store.ledger.claims(wantedBy(flags)).map(({ claim }) => claim)
        const answer = ledgerAnswer(claims, store, flags.outlet)
        return flags.json ? ledgerLines(answer, flags.limit) : printAnswer(answer, flags)
      })
      ended(code)
    })
}
