import type { Command } from 'commander'
import { type AskFlags, askOptions } from './askOptions.ts'
import { askStore } from './askStore.ts'

/** Adds `sayso diff` to the command line. */
export function diffCommand(sayso: Command, ended: (code: number) => void): void {
  const command = sayso
    .command('diff')
    .description('Show what changed between the versions of a report: added, withdrawn, softened, corrected.')
    .showHelpAfterError('(see sayso diff --help)')
    .argument('[id]', 'a report, by the id of any of its versions (default: every report that has several)')
  askOptions(command, 'found changed')
    .addHelpText(
      'after',
      `
Ends with 0; with 2 for a wrong flag; with 4 when nothing changed or there is no such report; with 5 when the store cannot be opened.

Examples:
  sayso diff 5f0c1b2a9d             all versions of one report
  sayso diff --since 2026-03-10     all that changed since a day
  sayso diff 5f0c1b2a9d --json      with the places of the words in both versions`,
    )
    .action(async (id: string | undefined, flags: AskFlags) => {
      const code = await askStore(flags, async store => {
        const [{ diffAnswer }, { printAnswer }] = await Promise.all([
          import('./diffAnswer.ts'),
          import('./printAnswer.ts'),
        ])
        return printAnswer(diffAnswer(id, store, flags), flags)
      })
      ended(code)
    })
}
