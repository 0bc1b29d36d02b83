import type { Command } from 'commander'
import { type AskFlags, askOptions } from './askOptions.ts'
import { askStore } from './askStore.ts'

/** Adds `sayso who` to the command line. */
export function whoCommand(sayso: Command, ended: (code: number) => void): void {
  const command = sayso
    .command('who')
    .description('Show all that somebody is said to have said: where, when, in which words, on whose say-so.')
    .showHelpAfterError('(see sayso who --help)')
    .argument('<name>', 'a name, a part of one, initials, or the description of somebody unnamed')
  askOptions(command, 'published')
    .addHelpText(
      'after',
      `
Ends with 0; with 2 for a wrong flag; with 4 when nobody of that name said anything; with 5 when the store cannot be opened.

Examples:
  sayso who "Ruth Adeyemi"                       one person, by every form of the name
  sayso who Adeyemi --since 2026-03-01           everybody of that name, from a day on
  sayso who "two officials" --outlet "The Bell"  the unnamed, each for itself
  sayso who "Harbour Board" --csv > board.csv    for a spreadsheet`,
    )
    .action(async (name: string, flags: AskFlags, command: Command) => {
      if (!/[\p{L}\p{N}]/u.test(name)) command.error('error: give a name')
      const code = await askStore(flags, async store => {
        const [{ whoAnswer }, { printAnswer }] = await Promise.all([
          import('./whoAnswer.ts'),
          import('./printAnswer.ts'),
        ])
        return printAnswer(whoAnswer(name, store, flags), flags)
      })
      ended(code)
    })
}
