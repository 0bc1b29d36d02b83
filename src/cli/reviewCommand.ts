import { type Command, InvalidArgumentError, Option } from 'commander'
import { store } from './addOptions.ts'
import { askStore } from './askStore.ts'
import type { ReviewExportFlags } from './reviewExport.ts'
import { type ReviewFlags, reviewLooks, reviewOptions } from './reviewOptions.ts'
import { changeIn, reviewMisuse } from './reviewWish.ts'

/** Attributions that `next` shows unless more are asked for: what one sitting is for. */
const USUAL_LIMIT = 10

/** Adds `sayso review` to the command line. */
export function reviewCommand(sayso: Command, ended: (code: number) => void): void {
  const command = sayso
    .command('review')
    .description('Correct what was read of a report, by hand: the least sure first, every change in a log.')
    .showHelpAfterError('(see sayso review --help)')
    .argument('[id]', "the report's id")
  reviewOptions(command)
    .addHelpText(
      'after',
      `
Words must stand in the report once; otherwise give their place, as 120-131 (UTF-16 code units). What the machine read is kept beside.
Ends with 0; with 2 for a wrong flag; with 4 when there is no such report, or the change does not fit it; with 5 when the store
cannot be opened.

Examples:
  sayso review weir-1                                  what is uncertain in a report
  sayso review weir-1 --by Ada --accept a3             it is right
  sayso review weir-1 --by Ada --source a3="the keeper" --party a3=p2
                                                       one change at a time: first the one, then the other
  sayso review weir-1 --by Ada --add cue=warned content="the weir would go" source="the mill"
  sayso review weir-1 --by Ada --undo                  the last change is taken back
  sayso review log weir-1                              who changed what, and when
  sayso review next                                    what is least sure in the whole store
  sayso review export --cases reviewed/                what was reviewed, as cases`,
    )
    .action(async (id: string | undefined, flags: ReviewFlags) => {
      const wrong = id === undefined ? 'name a report by its id, or see sayso review next' : reviewMisuse(flags)
      if (wrong) command.error(`error: ${wrong}`)
      ended(await askStore(flags, async kept => (await run()).reviewReport(kept, id ?? '', flags)))
    })
  reviewLooks(command.command('log'))
    .description('Show who changed what in a report, and when, and whether it holds.')
    .argument('<id>', "the report's id")
    .addHelpText('after', '\nExamples:\n  sayso review log weir-1')
    .action(async (id: string, _: object, log: Command) => {
      const flags = flagsOf<ReviewFlags>(log)
      ended(await askStore(flags, async kept => (await run()).reviewLogOf(kept, id, flags)))
    })
  reviewLooks(command.command('next'))
    .description('Show what is least sure in the whole store and not reviewed.')
    .addOption(limit())
    .addHelpText('after', '\nExamples:\n  sayso review next --limit 1 --json')
    .action(async (_: object, next: Command) => {
      const flags = flagsOf<ReviewFlags & { readonly limit: number }>(next)
      ended(await askStore(flags, async kept => (await run()).reviewNextOf(kept, flags.limit, flags)))
    })
  command
    .command('export')
    .description('Write reports that were reviewed as cases, and as lines to train from.')
    .argument('[ids...]', 'reports (default: all that were reviewed)')
    .option('--cases <folder>', 'write a case a report into this folder')
    .option('--training <file>', 'write a line a report into this file, NDJSON')
    .option('--whole', 'only reports of which every attribution was reviewed')
    .addOption(store())
    .option('--json', 'print what was written as JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', '\nExamples:\n  sayso review export --cases reviewed/ --training reviewed.ndjson --whole')
    .action(async (ids: string[], _: object, written: Command) => {
      const flags = flagsOf<ReviewExportFlags>(written)
      if (flags.cases === undefined && flags.training === undefined)
        written.error('error: say what to write: --cases FOLDER, --training FILE, or both')
      const { reviewExport } = await import('./reviewExport.ts')
      ended(await askStore(flags, kept => reviewExport(kept, ids, flags)))
    })
}

/** The flags of a command of `review`, those that `review` itself has among them; what changes something is for `review ID`. */
function flagsOf<Flags>(command: Command): Flags {
  const flags = command.optsWithGlobals<Flags & ReviewFlags>()
  const change = changeIn(flags)
  if (change) command.error(`error: --${change} goes with sayso review ID, without “${command.name()}”`)
  return flags
}

function limit(): Option {
  return new Option('--limit <number>', 'at most so many')
    .argParser(value => {
      const number = Number(value)
      if (Number.isInteger(number) && number > 0) return number
      throw new InvalidArgumentError('Give a whole number, 1 or more.')
    })
    .default(USUAL_LIMIT)
}

function run() {
  return import('./reviewRun.ts')
}
