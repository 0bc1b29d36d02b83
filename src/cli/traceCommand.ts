import type { Command } from 'commander'
import { type AskFlags, askOptions } from './askOptions.ts'

/** Adds `sayso trace` to the command line. */
export function traceCommand(sayso: Command, ended: (code: number) => void): void {
  const command = sayso
    .command('trace')
    .description('Find a claim and show its whole tree: from its first origin to every report that carries it.')
    .showHelpAfterError('(see sayso trace --help)')
    .argument('<words...>', 'words of the claim, in this or another form, or its id in the ledger')
  askOptions(command, 'carried by a report published')
    .addHelpText(
      'after',
      `
In the view the claim that answers best is drawn, unless --limit says more; the others are counted.
Ends with 0; with 2 for a wrong flag; with 4 when no claim is found; with 5 when the store cannot be opened.

Examples:
  sayso trace fourteen killed at the dam       by its words, or words that say the same
  sayso trace --limit 5 harbour bridge         the five that answer best
  sayso trace e1x2 --json                      one claim, by its id, for a program`,
    )
    .action(async (words: string[], flags: AskFlags, command: Command) => {
      const all = words.join(' ')
      if (!/[\p{L}\p{N}]/u.test(all)) command.error('error: give words of a claim')
      const { ledgerStore } = await import('./ledgerStore.ts')
      const code = await ledgerStore(flags, async store => {
        const [{ traceAnswer }, { printAnswer }] = await Promise.all([
          import('./traceAnswer.ts'),
          import('./printAnswer.ts'),
        ])
        const isView = !flags.json && !flags.csv
        return printAnswer(traceAnswer(all, store, flags), isView ? { ...flags, limit: flags.limit ?? 1 } : flags)
      })
      ended(code)
    })
}
