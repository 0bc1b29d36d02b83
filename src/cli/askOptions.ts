import { type Command, InvalidArgumentError, Option } from 'commander'
import { instant } from '../record/instant.ts'
import { isIsoDate } from '../record/isoDate.ts'
import { store } from './addOptions.ts'
import { color, type SharedFlags, width } from './options.ts'

/** What can be said to every command that asks the store; see docs/desk.md. */
export interface AskFlags extends Pick<SharedFlags, 'color' | 'width' | 'outlet'> {
  readonly store?: string
  readonly since?: string
  readonly until?: string
  readonly limit?: number
  readonly json?: true
  readonly csv?: true
}

/** Gives a command the options that all that ask the store have; `dated` says which date --since and --until are about. */
export function askOptions(command: Command, dated: string): Command {
  return command
    .addOption(store())
    .addOption(date('since', `only what was ${dated} on this date or at this moment, or later`))
    .addOption(date('until', `only what was ${dated} before the end of this date or moment`))
    .option('--outlet <name>', 'only reports of this outlet')
    .addOption(limit())
    .addOption(
      new Option('--json', 'print JSON, one object a line, and in the last line how many there are').conflicts('csv'),
    )
    .option('--csv', 'print a table for spreadsheets')
    .addOption(color())
    .addOption(width())
    .helpOption('--help', 'print this help')
    .hook('preAction', command => {
      const { since, until }: AskFlags = command.opts()
      if (since && until && (instant(since) ?? 0) > (instant(until, 'last') ?? 0))
        command.error('error: --since is after --until, and nothing lies between')
    })
}

function date(name: string, says: string): Option {
  return new Option(`--${name} <date>`, says).argParser(value => {
    if (isIsoDate(value)) return value
    throw new InvalidArgumentError('Give a date as 2026-03-10 or 2026-03-10T07:40:00+01:00.')
  })
}

function limit(): Option {
  return new Option('--limit <number>', 'at most so many (default: 50 in the view, all in --json and --csv)').argParser(
    value => {
      const number = Number(value)
      if (Number.isInteger(number) && number > 0) return number
      throw new InvalidArgumentError('Give a whole number, 1 or more.')
    },
  )
}
