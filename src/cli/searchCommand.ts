import type { Command } from 'commander'
import { type AskFlags, askOptions } from './askOptions.ts'
import { askStore } from './askStore.ts'

/** Adds `sayso search` to the command line. */
export function searchCommand(sayso: Command, ended: (code: number) => void): void {
  const command = sayso
    .command('search')
    .description('Find reports and claims in the store by their words.')
    .showHelpAfterError('(see sayso search --help)')
    .argument('<words...>', 'all of these, by their stems; those in one pair of double quotes stand together')
  askOptions(command, 'published')
    .addHelpText(
      'after',
      `
Ends with 0; with 2 for a wrong flag; with 4 when nothing is found; with 5 when the store cannot be opened.

Examples:
  sayso search harbour bridge                  both words, in any order
  sayso search '"harbour bridge" warned'       the first two together
  sayso search pier --since 2026-03-01 --limit 5
  sayso search pier --json | jq .claims        for a program`,
    )
    .action(async (words: string[], flags: AskFlags, command: Command) => {
      const all = words.join(' ')
      if (!/[\p{L}\p{N}]/u.test(all)) command.error('error: give words to search for')
      const code = await askStore(flags, async store => {
        const [{ searchAnswer }, { printAnswer }] = await Promise.all([
          import('./searchAnswer.ts'),
          import('./printAnswer.ts'),
        ])
        return printAnswer(searchAnswer(all, store, flags), flags)
      })
      ended(code)
    })
}
