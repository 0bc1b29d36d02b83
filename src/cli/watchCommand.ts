import type { Command } from 'commander'
import { delay, every, noFollow, store } from './addOptions.ts'
import { interrupted } from './interrupted.ts'
import { loading } from './loading.ts'
import { allowPrivate, outlet } from './options.ts'
import type { WatchFlags } from './watchFeeds.ts'
import { withStore } from './withStore.ts'

/** Adds `sayso watch` to the command line. */
export function watchCommand(sayso: Command, ended: (code: number) => void): void {
  sayso
    .command('watch')
    .description('Look at feeds again and again, and add what is new.')
    .showHelpAfterError('(see sayso watch --help)')
    .argument('<feeds...>', 'http(s) addresses of RSS, Atom and JSON feeds')
    .addOption(store())
    .addOption(every())
    .addOption(noFollow())
    .option('--json', 'print what became of every entry as JSON, one a line')
    .addOption(outlet())
    .addOption(allowPrivate())
    .addOption(delay())
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `
Runs until it is stopped (Ctrl-C), and then ends with 130. A page is fetched again when its feed says that it has changed.

Examples:
  sayso watch https://news.example/rss https://post.example/atom
  sayso watch --every 5 --no-follow https://news.example/feed.json`,
    )
    .action(async (feeds: string[], flags: WatchFlags, command: Command) => {
      const wrong = feeds.find(feed => !/^https?:\/\//i.test(feed) || !URL.canParse(feed))
      if (wrong !== undefined) command.error(`error: ${wrong} is no address: write it as https://…`)
      const code = await withStore(flags.store, async kept => {
        const { model } = await loading()
        const { watchFeeds } = await import('./watchFeeds.ts')
        return interrupted(model, signal => watchFeeds(feeds, flags, model, kept, signal))
      })
      ended(code)
    })
}
