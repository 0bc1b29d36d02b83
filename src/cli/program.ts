import { Command, InvalidArgumentError } from 'commander'
import { SECTIONS, type Section } from '../show/sections.ts'
import { VERSION } from '../version.ts'
import { addCommand } from './addCommand.ts'
import { address } from './address.ts'
import { diffCommand } from './diffCommand.ts'
import { exportCommand } from './exportCommand.ts'
import { ledgerCommand } from './ledgerCommand.ts'
import { loading } from './loading.ts'
import { mcpCommand } from './mcpCommand.ts'
import { misuse, type ReadFlags } from './misuse.ts'
import { allowPrivate, color, minConfidence, outlet, published, type SharedFlags, width } from './options.ts'
import { rereadCommand } from './rereadCommand.ts'
import { reviewCommand } from './reviewCommand.ts'
import { searchCommand } from './searchCommand.ts'
import { type ServeFlags, serveMisuse, serveOptions } from './serveOptions.ts'
import { traceCommand } from './traceCommand.ts'
import { unansweredCommand } from './unansweredCommand.ts'
import { watchCommand } from './watchCommand.ts'
import { whoCommand } from './whoCommand.ts'

/**
 * The command line: every command, flag and example. What a command needs is loaded when it runs, so that help and errors come
 * at once. `ended` is told the exit code of a command that ran.
 */
export function program(ended: (code: number) => void): Command {
  const sayso = new Command('sayso')
    .description('Reads news reports and shows, for every claim, on whose say-so it stands.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('(see sayso --help)')
    .addHelpText(
      'after',
      `
Examples:
  sayso read story.txt                         show a report with its claims
  sayso read https://news.example/story        the same, from the web
  sayso read --json stories/ > records.ndjson  a record a line, for every file of a folder
  sayso read --help                            all that can be read, and how`,
    )
  sayso
    .command('read')
    .description('Read reports and show who is said to have said what.')
    .showHelpAfterError('(see sayso read --help)')
    .argument('[inputs...]', 'files, folders, http(s) addresses, or - for standard input')
    .option('--json', 'print records as JSON, one a line')
    .option(
      '--ndjson',
      'take standard input as NDJSON, a report a line: {id, url, outlet, published, title, text | html}',
    )
    .option('--id <id>', "the report's id, instead of one made from its content")
    .option('--url <url>', 'the address that the report stood at', address)
    .addOption(outlet())
    .addOption(published())
    .option('--title <title>', "the report's title")
    .addOption(allowPrivate())
    .addOption(color())
    .addOption(width())
    .addOption(minConfidence())
    .option('--only <sections>', `show these sections only, with commas between: ${SECTIONS.join(',')}`, sections)
    .option('--claim <claim>', 'follow the claims with these words, or the one with this number or id', claim)
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `
What a report says of itself (JSON-LD, meta tags) is used where a flag does not say otherwise.
Ends with 0; with 1 when some input could not be read; with 2 for a wrong flag; with 3 when the installation is broken; with
4 when no claim is what --claim asks for.

Examples:
  sayso read story.html                          a web page that was saved
  sayso read a.txt b.html https://news.example/c several, in this order
  pbpaste | sayso read                           what is on standard input
  sayso read --only comments,checks story.txt    who was asked, and what was checked
  sayso read --min-confidence 0.8 story.txt      what is sure, and how much is left out
  sayso read --claim "pier would last" story.txt how one claim came, and on whom it rests
  sayso read --json story.txt | jq .attributions the record, for a program
  sayso read --ndjson --json - < reports.ndjson  many reports, one a line, in and out
  sayso read --outlet "The Courier" --published 2026-03-10 story.txt
                                                 dates like "on Tuesday" are told from the day of publication`,
    )
    .action(async (inputs: string[], flags: ReadFlags, command: Command) => {
      const wrong = misuse(inputs, flags, process.stdin.isTTY)
      if (wrong) command.error(`error: ${wrong}`)
      const { model } = await loading()
      const { readInputs } = await import('./readInputs.ts')
      ended(await readInputs(inputs.length > 0 ? inputs : ['-'], flags, model))
    })
  sayso
    .command('explain')
    .description('Say in words why the record of a report says what it says.')
    .showHelpAfterError('(see sayso explain --help)')
    .argument('<input>', 'a file, an http(s) address, or - for standard input')
    .argument(
      '[id]',
      "a claim's number, or an id: a3 an attribution, p2 a party, m1 a comment, k1 a check (default: all)",
    )
    .addOption(outlet())
    .addOption(published())
    .addOption(allowPrivate())
    .addOption(color())
    .addOption(width())
    .addOption(minConfidence())
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `
Ends as read does; with 4 when nothing has the id.

Examples:
  sayso explain story.txt      every claim, comment, check and party
  sayso explain story.txt 3    the claim that has the number 3 in the view
  sayso explain story.txt m1   who was asked, and which words say so`,
    )
    .action(async (input: string, id: string | undefined, flags: SharedFlags) => {
      const { model } = await loading()
      const { explainInput } = await import('./explainInput.ts')
      ended(await explainInput(input, id, flags, model))
    })
  sayso
    .command('schema')
    .showHelpAfterError('(see sayso schema --help)')
    .description('Print the JSON Schema (draft 2020-12) of the records that read --json prints.')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `
Examples:
  sayso schema > record.schema.json   keep it, to check records with`,
    )
    .action(async () => {
      const { schema } = await import('../show/schema.ts')
      process.stdout.write(`${schema()}\n`)
    })
  addCommand(sayso, ended)
  watchCommand(sayso, ended)
  rereadCommand(sayso, ended)
  ledgerCommand(sayso, ended)
  traceCommand(sayso, ended)
  whoCommand(sayso, ended)
  searchCommand(sayso, ended)
  unansweredCommand(sayso, ended)
  diffCommand(sayso, ended)
  exportCommand(sayso, ended)
  reviewCommand(sayso, ended)
  mcpCommand(sayso, ended)
  serveOptions(sayso.command('serve'))
    .description(
      'Serve the desk: its page and the HTTP API over the store, on this machine only unless told otherwise.',
    )
    .showHelpAfterError('(see sayso serve --help)')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `
Prints the address to open on standard output; Ctrl+C ends it.

Examples:
  sayso serve                                    at http://127.0.0.1:7290/
  sayso serve --port 0                           at any port that is free
  SAYSO_TOKEN=… sayso serve --host 0.0.0.0       for others too, who must know the token`,
    )
    .action(async (flags: ServeFlags, command: Command) => {
      const wrong = serveMisuse(flags)
      if (wrong) command.error(`error: ${wrong}`)
      const { model } = await loading()
      const { serveCommand } = await import('./serveCommand.ts')
      ended(await serveCommand(flags, model))
    })
  return sayso
}

/** The sections of one `--only` with those of the ones before it. */
function sections(value: string, before: readonly Section[] = []): Section[] {
  const asked = value.split(',').map(part => {
    const section = SECTIONS.find(name => name === part.trim().toLowerCase())
    if (section) return section
    throw new InvalidArgumentError(`Give one or more of ${SECTIONS.join(', ')}, with commas between them.`)
  })
  return [...before, ...asked]
}

function claim(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError('Give words of the claim, its number or its id.')
  return value
}
