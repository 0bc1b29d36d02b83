import { Argument, type Command } from 'commander'
import { FORMATS, type Format } from '../export/formats.ts'
import { address } from './address.ts'
import type { ExportFlags } from './exportFlags.ts'
import { exportMisuse } from './exportMisuse.ts'
import { allowPrivate, minConfidence, outlet, published } from './options.ts'

/** Adds `sayso export` to the command line. */
export function exportCommand(sayso: Command, ended: (code: number) => void): void {
  sayso
    .command('export')
    .description('Write what is read, or records, in a format that other tools take.')
    .showHelpAfterError('(see sayso export --help)')
    .addArgument(new Argument('<format>', 'what to write').choices(FORMATS))
    .argument('[inputs...]', 'files, folders, http(s) addresses, or - for standard input')
    .option('--records', 'the inputs are records, as read --json prints them: NDJSON, one a line')
    .option('--out <file>', 'write to this file, which is there when it is whole, instead of standard output')
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
    .addOption(minConfidence())
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `
Ends with 0; with 1 when some input could not be read; with 2 for a wrong flag, or a file that cannot be written; with 3 when the
installation is broken.

Examples:
  sayso export html story.html --out story-said.html    a page for a colleague
  sayso export csv stories/ --out claims.csv            every claim of a folder, for a spreadsheet
  sayso export csv --records records.ndjson > claims.csv
                                                        without reading again
  sayso export web-annotation story.html --url https://news.example/story
                                                        for tools that mark pages
  sayso export prov a.txt b.txt                         as one graph of provenance`,
    )
    .action(async (format: Format, inputs: string[], flags: ExportFlags, command: Command) => {
      const { stdin, stdout } = process
      const wrong = exportMisuse(format, inputs, flags, { stdin: stdin.isTTY, stdout: stdout.isTTY })
      if (wrong) command.error(`error: ${wrong}`)
      const { exportInputs } = await import('./exportInputs.ts')
      ended(await exportInputs(format, inputs.length > 0 ? inputs : ['-'], flags))
    })
}
