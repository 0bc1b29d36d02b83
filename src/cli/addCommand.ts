import type { Command } from 'commander'
import type { AddFlags } from './addInputs.ts'
import { delay, map, noFollow, store } from './addOptions.ts'
import { address } from './address.ts'
import { interrupted } from './interrupted.ts'
import { loading } from './loading.ts'
import { allowPrivate, outlet, published } from './options.ts'
import { withStore } from './withStore.ts'

/** Adds `sayso add` to the command line. */
export function addCommand(sayso: Command, ended: (code: number) => void): void {
  sayso
    .command('add')
    .description('Read reports and keep them in the store.')
    .showHelpAfterError('(see sayso add --help)')
    .argument('[inputs...]', 'files, folders, archives, feeds, http(s) addresses, or - for standard input')
    .addOption(store())
    .option('--urls <file>', 'fetch the addresses in this file too, one a line (- for standard input)')
    .addOption(noFollow())
    .option(
      '--ndjson',
      'take standard input as NDJSON, a report a line: {id, url, outlet, published, title, text | html}',
    )
    .addOption(map())
    .option('--json', 'print what became of every input as JSON, one a line, and then the counts')
    .option('--id <id>', "the report's id, instead of one made from its content")
    .option('--url <url>', 'the address that the report stood at', address)
    .addOption(outlet())
    .addOption(published())
    .option('--title <title>', "the report's title")
    .addOption(allowPrivate())
    .addOption(delay())
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `
What is stored already is not read again, so a call that was stopped (Ctrl-C) is gone on with by calling it again.
Ends with 0; with 1 when some input could not be read; with 2 for a wrong flag; with 3 when the installation is broken; with
5 when the store cannot be opened; with 130 when it was stopped.

Examples:
  sayso add stories/                                  every file of a folder, and of its ZIP and WARC files
  sayso add https://news.example/rss                  the pages that a feed leads to
  sayso add --no-follow feed.xml                      what the feed itself has of them
  sayso add --urls addresses.txt                      the pages of a list
  sayso add crawl.warc.gz export.zip                  archives
  sayso add --map text=body,outlet=site.name dump.ndjson
                                                      NDJSON whose fields have other names`,
    )
    .action(async (inputs: string[], flags: AddFlags, command: Command) => {
      const wrong = misuse(inputs, flags, process.stdin.isTTY)
      if (wrong) command.error(`error: ${wrong}`)
      const named = inputs.length > 0 || flags.urls !== undefined ? inputs : ['-']
      const code = await withStore(flags.store, async kept => {
        const { model } = await loading()
        const { addInputs } = await import('./addInputs.ts')
        return interrupted(model, signal => addInputs(named, flags, model, kept, signal))
      })
      ended(code)
    })
}

/** @returns what is wrong with a call though every flag is right by itself, or null */
function misuse(inputs: readonly string[], flags: AddFlags, atTerminal: boolean): string | null {
  if (inputs.length === 0 && flags.urls === undefined && atTerminal) {
    return 'name what to add: a file, a folder, an archive, a feed, an address, --urls FILE, or - for standard input'
  }
  const one = (['id', 'url', 'title'] as const).find(name => flags[name] !== undefined)
  if (one && (inputs.length > 1 || flags.urls !== undefined)) {
    return `--${one} belongs to one report, and there are several inputs`
  }
  if (flags.ndjson && (inputs.length > 0 || flags.urls !== undefined) && !inputs.includes('-')) {
    return '--ndjson says what standard input is: add - to the inputs (files named .ndjson need no flag)'
  }
  if (flags.urls === '-' && inputs.includes('-')) return 'standard input cannot be both the list of --urls and a report'
  return null
}
