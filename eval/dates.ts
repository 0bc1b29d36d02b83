/**
 * Measures the reader of dates by itself on the English date-time specifications of microsoft/Recognizers-Text (MIT), beside chrono-node.
 * usage: dates.ts --specs DIR [--misses]
 *
 * DIR is the folder Specs/DateTime/English of a checkout of that project; its files are read and nothing is kept. Every case is
 * a sentence, a day that it is seen from, and the expressions in it with their types and values. Of the types, `date` and
 * `daterange` are days and ranges of days; the others (time, timerange, datetime, datetimerange, duration, set, timezone) are
 * times of day, lengths and repetitions, which a report does not date a statement by and which are counted as out of scope.
 * Of dates and ranges these too are out of scope: those that lie wholly after the day they are seen from, and bounds with one
 * end only ("before 2018", "after May", "until Friday"), which say when something was not. Figures are printed with and without them.
 *
 * found: an expression overlaps the specification's; same words: it has the same words, a preposition or article before it
 * left out of both; value: one of the specification's values, a range's last unit in or out; holds: the same or a coarser
 * value in which that one lies ("two months ago" is a month here and a day there). Spurious: expressions where the specification
 * has none of any type.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as chrono from 'chrono-node'
import { anchors } from '../src/link/anchors.ts'
import { resolve } from '../src/link/resolve.ts'
import { times } from '../src/link/times.ts'

const { values: flags } = parseArgs({
  options: { specs: { type: 'string' }, misses: { type: 'boolean', default: false } },
})
if (!flags.specs) throw new Error('say where the specifications are: --specs DIR')

interface Value {
  readonly value?: string
  readonly start?: string
  readonly end?: string
  readonly Mod?: string
}
interface Expected {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly values: readonly Value[]
}
interface Case {
  readonly input: string
  readonly day: string
  readonly expected: readonly Expected[]
}
interface Found {
  readonly start: number
  readonly end: number
  readonly value: string | null
}
type Reader = (input: string, day: string) => Found[]

const DAY_MS = 86_400_000
const FILES = ['DateTimeModel', 'DateParser', 'DatePeriodParser', 'DateExtractor', 'DatePeriodExtractor']
/** The day that a case without one is seen from. */
const ANY_DAY = '2016-11-07'

const readers: { readonly [name: string]: Reader } = {
  sayso(input, day) {
    const timed = times(input)
    const given = anchors(timed, { published: day, text: input })
    return timed.map(one => ({
      ...one.span,
      value: resolve(one.time, { day, anchor: given.before(one.span.start, one.time) ?? day, since: one.since }),
    }))
  },
  'chrono-node': (input, day) =>
    chrono.parse(input, new Date(`${day}T12:00:00`)).map(({ index, text, start, end }) => ({
      start: index,
      end: index + text.length,
      value: end ? `${written(start)}/${written(end)}` : written(start),
    })),
}

for (const file of FILES) {
  const path = join(flags.specs, `${file}.json`)
  if (!existsSync(path)) continue
  const cases = readCases(path)
  const all = cases.flatMap(one => one.expected)
  const dated = all.filter(isDated)
  console.log(`\n${file}: ${cases.length} cases, ${all.length} expressions, ${dated.length} dates and ranges`)
  for (const [name, reader] of Object.entries(readers)) {
    const score = measure(cases, reader, name === 'sayso' && flags.misses)
    for (const [scope, row] of Object.entries(score.rows))
      console.log(
        `  ${name.padEnd(12)} ${scope.padEnd(9)} of ${String(row.of).padStart(4)}: found ${percent(row.found, row.of)}, same words ${percent(row.same, row.of)}, value ${percent(row.value, row.valued)}, holds ${percent(row.holds, row.valued)}`,
      )
    console.log(`  ${name.padEnd(12)} ${score.read} expressions read, ${score.spurious} spurious`)
  }
}

function readCases(path: string): Case[] {
  const specs = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as {
    Input: string
    Context?: { ReferenceDateTime?: string }
    Results?: {
      Text: string
      Start: number
      TypeName?: string
      Type?: string
      Resolution?: { values?: Value[] }
      Value?: {
        values?: Value[]
        FutureResolution?: { [key: string]: string }
        PastResolution?: { [key: string]: string }
      }
    }[]
  }[]
  return specs.map(({ Input, Context, Results = [] }) => ({
    input: Input,
    day: (Context?.ReferenceDateTime ?? ANY_DAY).slice(0, 'YYYY-MM-DD'.length),
    expected: Results.map(({ Text, Start, TypeName, Type, Resolution, Value }) => ({
      start: Start,
      end: Start + Text.length,
      type: (TypeName ?? Type ?? '').replace('datetimeV2.', ''),
      values:
        Resolution?.values ??
        Value?.values ??
        [Value?.PastResolution, Value?.FutureResolution].flatMap(one =>
          one
            ? [
                {
                  ...(one.date ? { value: one.date } : {}),
                  ...(one.startDate ? { start: one.startDate } : {}),
                  ...(one.endDate ? { end: one.endDate } : {}),
                },
              ]
            : [],
        ),
    })),
  }))
}

function isDated({ type }: Expected): boolean {
  return type === 'date' || type === 'daterange'
}

function inScope(one: Expected, day: string): boolean {
  if (!isDated(one)) return false
  const begun = one.values.some(value => (value.value ?? value.start ?? '') <= day)
  const bound =
    one.values.some(({ Mod = '' }) => /^(?:before|after|until)/.test(Mod)) ||
    one.values.some(value => value.end && !value.start)
  return !bound && (!one.values.length || begun)
}

function measure(cases: readonly Case[], reader: Reader, tell: boolean) {
  const row = () => ({ of: 0, found: 0, same: 0, value: 0, holds: 0, valued: 0 })
  const rows = { 'in scope': row(), 'every one': row() }
  let spurious = 0
  let read = 0
  for (const { input, day, expected } of cases) {
    const found = reader(input, day)
    const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end
    read += found.length
    spurious += found.filter(one => !expected.some(other => overlaps(one, other))).length
    for (const want of expected.filter(isDated)) {
      const got = found.find(one => overlaps(one, want))
      const scopes = inScope(want, day) ? [rows['in scope'], rows['every one']] : [rows['every one']]
      const stated = want.values.filter(
        value => value.start || value.end || /^\d{4}-\d\d-\d\d$/.test(value.value ?? ''),
      )
      const value = got?.value ? stated.some(one => equal(got.value ?? '', one)) : false
      const holds = got?.value ? value || stated.some(one => within(got.value ?? '', one)) : false
      for (const one of scopes) {
        one.of++
        if (got) one.found++
        if (got && bare(input.slice(got.start, got.end)) === bare(input.slice(want.start, want.end))) one.same++
        if (!stated.length) continue
        one.valued++
        if (value) one.value++
        if (holds) one.holds++
      }
      if (tell && scopes.length > 1 && stated.length && !holds)
        console.log(
          `    ${day} ${input.slice(Math.max(0, want.start - 25), want.start)}[${input.slice(want.start, want.end)}]${input.slice(want.end, want.end + 15)} | ${stated.map(one => one.value ?? `${one.start}..${one.end}`).join(' or ')} | ${got ? `[${input.slice(got.start, got.end)}] ${got.value}` : 'not found'}`,
        )
    }
  }
  return { rows, spurious, read }
}

/** The words without the preposition, article or comma at their edges, which belong to the expression in some cases of the specifications and not in others. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:(?:on|in|at|by|of|the|during|over|since|dated|back|earlier)\s+)+/, '')
    .replace(/[\s,.]+$/, '')
}

/** An ISO value as days: from the first to the one after the last. */
function days(value: string): [number, number] {
  const [first = '', last = first] = value.split('/')
  const start = first.split('-').map(Number)
  const end = last.split('-').map(Number)
  const at = (year = 0, month = 1, day = 1) => Date.UTC(year, month - 1, day)
  const after =
    end.length === 1
      ? at((end[0] ?? 0) + 1)
      : end.length === 2
        ? at(end[0], (end[1] ?? 0) + 1)
        : at(end[0], end[1], (end[2] ?? 0) + 1)
  return [at(start[0], start[1], start[2]), after]
}

function equal(value: string, want: Value): boolean {
  const [start, end] = days(value)
  if (want.value) return start === Date.parse(want.value) && end === start + DAY_MS
  // What began and goes on has no end there.
  if (!want.end) return start === Date.parse(want.start ?? '')
  const last = days(value.split('/').at(-1) ?? '')
  return start === Date.parse(want.start ?? '') && [end, last[0]].includes(Date.parse(want.end))
}

function within(value: string, want: Value): boolean {
  const [start, end] = days(value)
  const first = Date.parse(want.value ?? want.start ?? '')
  const last = want.value ? first + DAY_MS : Date.parse(want.end ?? '')
  return start <= first && last <= end
}

function written(at: chrono.ParsedComponents): string {
  const two = (part: number | null) => String(part).padStart(2, '0')
  const year = String(at.get('year'))
  if (!at.isCertain('day') && !at.isCertain('weekday'))
    return at.isCertain('month') ? `${year}-${two(at.get('month'))}` : year
  return `${year}-${two(at.get('month'))}-${two(at.get('day'))}`
}

function percent(part: number, of: number): string {
  return (of ? `${((100 * part) / of).toFixed(1)}%` : '–').padStart(6)
}
