import type { Command } from 'commander'
import { store } from './addOptions.ts'
import { interrupted } from './interrupted.ts'
import { loading } from './loading.ts'
import type { RereadFlags } from './rereadStored.ts'
import { withStore } from './withStore.ts'

/** Adds `sayso reread` to the command line. */
export function rereadCommand(sayso: Command, ended: (code: number) => void): void {
  sayso
    .command('reread')
    .description('Read what is in the store again with the present reader, from the bytes as they were got.')
    .showHelpAfterError('(see sayso reread --help)')
    .argument('[ids...]', 'reports (default: those that another version of the reader read)')
    .addOption(store())
    .option('--all', 'every report, whichever reader read it')
    .option('--json', 'print what became of every report as JSON, one a line, and then the counts')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `
Nothing is fetched, and the ids stay. Ends as add does.

Examples:
  sayso reread              after Sayso was updated
  sayso reread 5f0c1b2a9d   one report`,
    )
    .action(async (ids: string[], flags: RereadFlags, command: Command) => {
      if (flags.all && ids.length > 0) command.error('error: --all and ids of reports do not go together')
      const code = await withStore(flags.store, async kept => {
        const { model } = await loading()
        const { rereadStored } = await import('./rereadStored.ts')
        return interrupted(model, signal => rereadStored(ids, flags, model, kept, signal))
      })
      ended(code)
    })
}
