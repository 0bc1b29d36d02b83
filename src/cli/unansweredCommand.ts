import type { Command } from 'commander'
import { type AskFlags, askOptions } from './askOptions.ts'
import { askStore } from './askStore.ts'

/** Adds `sayso unanswered` to the command line. */
export function unansweredCommand(sayso: Command, ended: (code: number) => void): void {
  const command = sayso
    .command('unanswered')
    .description('Show who was asked, about what, how often and by whom, and never replied.')
    .showHelpAfterError('(see sayso unanswered --help)')
  askOptions(command, 'asked in a report published')
    .addHelpText(
      'after',
      `
Those who replied later, in another report or version, are shown with what they said.
Ends with 0; with 2 for a wrong flag; with 5 when the store cannot be opened.

Examples:
  sayso unanswered                             everybody, those first who owe most answers
  sayso unanswered --since 2026-03-01 --outlet "The Bell"
  sayso unanswered --csv > owed.csv            a row for every report that tells of it`,
    )
    .action(async (flags: AskFlags) => {
      const code = await askStore(flags, async store => {
        const [{ unansweredAnswer }, { printAnswer }] = await Promise.all([
          import('./unansweredAnswer.ts'),
          import('./printAnswer.ts'),
        ])
        return printAnswer(unansweredAnswer(store, flags), flags)
      })
      ended(code)
    })
}
