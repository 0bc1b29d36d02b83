import { InvalidArgumentError, Option } from 'commander'
import type { Mapping } from '../read/ndjsonLine.ts'

/** Fields of a report that a line of NDJSON may have under other names. */
const FIELDS = ['id', 'url', 'outlet', 'published', 'title', 'text', 'html']
/** Seconds between two requests to one server, unless said otherwise: what a reader who clicks from page to page takes. */
const USUAL_DELAY = 1
/** The most: a day. Timers hold no more than 24 of them. */
const LONGEST_DELAY = 24 * 60 * 60
/** Minutes between two looks at a feed, unless said otherwise: feeds of news change a few times an hour. */
const USUAL_EVERY = 15

export function store(): Option {
  return new Option('--store <file>', "the store (default: sayso/store.sqlite in the user's data folder)")
}

export function map(): Option {
  return new Option(
    '--map <fields>',
    'what the fields of NDJSON are called there: text=body,outlet=site.name',
  ).argParser((value: string, before: Mapping = {}) => {
    const pairs = value.split(',').map(pair => {
      const [field = '', name = ''] = pair.split(/=(.*)/s).map(part => part.trim())
      if (FIELDS.includes(field) && name !== '') return [field, name]
      throw new InvalidArgumentError(
        `Give pairs as text=body, with commas between them; the fields are ${FIELDS.join(', ')}.`,
      )
    })
    return { ...before, ...Object.fromEntries(pairs) }
  })
}

export function noFollow(): Option {
  return new Option('--no-follow', "take what feeds have of their entries, and do not fetch the entries' pages")
}

export function delay(): Option {
  return new Option('--delay <seconds>', 'between two requests to one server, at least')
    .argParser(value => {
      const seconds = atLeast(value, 0)
      if (seconds <= LONGEST_DELAY) return seconds
      throw new InvalidArgumentError(`Give ${LONGEST_DELAY} or less.`)
    })
    .default(USUAL_DELAY)
}

export function every(): Option {
  return new Option('--every <minutes>', 'between two looks at a feed; more where it is quiet or fails')
    .argParser(value => {
      const minutes = atLeast(value, 0)
      if (minutes > 0) return minutes
      throw new InvalidArgumentError('Give a number above 0.')
    })
    .default(USUAL_EVERY)
}

function atLeast(value: string, least: number): number {
  const number = Number(value)
  if (value.trim() !== '' && Number.isFinite(number) && number >= least) return number
  throw new InvalidArgumentError(`Give a number, ${least} or more.`)
}
