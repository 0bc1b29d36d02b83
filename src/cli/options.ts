import { InvalidArgumentError, Option } from 'commander'
import { isIsoDate } from '../record/isoDate.ts'
import { LEAST_WIDTH } from '../show/leastWidth.ts'

/** What the options come to that every command takes which reads reports; see docs/cli.md. */
export interface SharedFlags {
  readonly outlet?: string
  readonly published?: string
  readonly allowPrivate?: true
  readonly minConfidence?: number
  readonly color: 'auto' | 'always' | 'never'
  readonly width?: number
}

export function outlet(): Option {
  return new Option('--outlet <name>', 'who published it')
}

export function published(): Option {
  return new Option(
    '--published <date>',
    'when it was published, in ISO 8601: 2026-03-10 or 2026-03-10T07:40:00+01:00',
  ).argParser(value => {
    if (isIsoDate(value)) return value
    throw new InvalidArgumentError('Give a date as 2026-03-10 or 2026-03-10T07:40:00+01:00.')
  })
}

export function allowPrivate(): Option {
  return new Option('--allow-private', 'fetch from private and local addresses too')
}

export function minConfidence(): Option {
  return new Option(
    '--min-confidence <probability>',
    'leave out attributions that the reader gives less than this, from 0 to 1',
  ).argParser(value => {
    const number = Number(value)
    if (value.trim() !== '' && number >= 0 && number <= 1) return number
    throw new InvalidArgumentError('Give a number from 0 to 1.')
  })
}

export function color(): Option {
  return new Option('--color <when>', 'colours: auto means at a terminal, and not where NO_COLOR is set')
    .choices(['auto', 'always', 'never'])
    .default('auto')
}

export function width(): Option {
  return new Option(
    '--width <columns>',
    `lines of at most so many columns, from ${LEAST_WIDTH} (default: the terminal's, up to 100)`,
  ).argParser(value => {
    const columns = Number(value)
    if (Number.isInteger(columns) && columns >= LEAST_WIDTH) return columns
    throw new InvalidArgumentError(`Give a whole number, ${LEAST_WIDTH} or more.`)
  })
}
