import type { Record } from '../src/record/record.ts'
import { chance } from './chance.ts'
import { type Exchange, exchange } from './exchange.ts'

/** A story of the casebook, read. */
export interface BaseStory {
  readonly id: string
  readonly records: readonly Record[]
}

/** A made report, and the number of the family that it is of. */
export interface MadeReport {
  readonly family: number
  readonly record: Record
}

/** Outlets come again: so many times as there are in the casebook. */
const OUTLETS = 60
/** Families a week. */
const FAMILIES_A_WEEK = 180
const WEEK = 7 * 24 * 3_600_000
/** Families whose first report other sites run as it is: every so many, and by how many sites. */
const RUN_BY: readonly (readonly [every: number, sites: number])[] = [
  [500, 120],
  [50, 20],
  [5, 4],
]
/** Families that are in the news at once: their reports come one after the other in turn. */
const AT_ONCE = 12
const NAMED = /(?<=\p{L}[,;]? )\p{Lu}\p{Ll}+/gu

/**
 * Reports without end, made of the casebook's: families of which each has the words, names and numbers of its own, so that they hang together as little as
 * real news of different matters does, with dates of their own, week after week; some of them run by many sites. The same every time.
 */
export function* families(stories: readonly BaseStory[]): Generator<MadeReport> {
  for (let first = 0; ; first += AT_ONCE) {
    const rows = Array.from({ length: AT_ONCE }, (_, i) => family(first + i, stories))
    const longest = Math.max(...rows.map(row => row.length))
    for (let place = 0; place < longest; place++) for (const row of rows) yield* row.slice(place, place + 1)
  }
}

function family(number: number, stories: readonly BaseStory[]): MadeReport[] {
  const story = stories[number % stories.length]
  if (story === undefined) return []
  const names = new Set(story.records.flatMap(namesIn))
  const outlets = new Set(story.records.flatMap(({ report }) => report.outlet?.toLowerCase().match(/\p{L}+/gu) ?? []))
  const change = exchange(`f${number}`, word => names.has(word), {
    matter: `o${Math.floor(chance(`outlets of ${number}`) * OUTLETS)}`,
    has: word => outlets.has(word),
  })
  const later = Math.floor(number / FAMILIES_A_WEEK) * WEEK
  const made = story.records.map((record, i) => exchanged(record, `f${number}-r${i + 1}`, change, later))
  const first = made[0]
  const sites = RUN_BY.find(([every]) => number % every === Math.floor(every / 2))?.[1] ?? 0
  const copies = first === undefined ? [] : Array.from({ length: sites }, (_, i) => run(first, i + 1))
  return [...made, ...copies].map(record => ({ family: number, record }))
}

/** Words, in small letters, that stand with a capital within a sentence, or in the name of a party that has one. */
function namesIn({ report, parties }: Record): string[] {
  const called = parties.filter(({ named }) => named).flatMap(({ name }) => name.match(/\p{Lu}\p{L}+/gu) ?? [])
  return [...(report.text.match(NAMED) ?? []), ...called].map(name => name.toLowerCase())
}

function exchanged(record: Record, id: string, change: Exchange, later: number): Record {
  const { report, parties, claims } = record
  const { outlet, title, published } = report
  const moved = published === undefined ? undefined : new Date(Date.parse(published) + later).toISOString()
  return {
    ...record,
    report: {
      ...report,
      id,
      url: `https://${id}.example/`,
      ...(outlet === undefined ? {} : { outlet: change(outlet) }),
      ...(title === undefined ? {} : { title: change(title) }),
      ...(moved === undefined ? {} : { published: moved }),
      byline: report.byline.map(change),
      text: change(report.text),
      origin: report.origin.map(one => ({ ...one, agency: change(one.agency) })),
    },
    parties: parties.map(party => ({
      ...party,
      name: change(party.name),
      ...(party.description === undefined ? {} : { description: change(party.description) }),
      ...(party.standsFor === undefined ? {} : { standsFor: change(party.standsFor) }),
    })),
    claims: claims.map(claim => ({
      ...claim,
      standing: change(claim.standing),
      chain: claim.chain.map(link => (link.name === undefined ? link : { ...link, name: change(link.name) })),
    })),
  }
}

/** The same report on another site, a few minutes later. */
function run(record: Record, site: number): Record {
  const { report, claims } = record
  const outlet = `Site ${site}`
  const id = `${report.id}-s${site}`
  const minutes = site * 60_000
  const published =
    report.published === undefined ? undefined : new Date(Date.parse(report.published) + minutes).toISOString()
  return {
    ...record,
    report: {
      ...report,
      id,
      url: `https://${id}.example/`,
      outlet,
      ...(published === undefined ? {} : { published }),
    },
    claims: claims.map(claim => ({
      ...claim,
      chain: claim.chain.map(link =>
        link.role === 'outlet' && link.name === report.outlet ? { ...link, name: outlet } : link,
      ),
    })),
  }
}
