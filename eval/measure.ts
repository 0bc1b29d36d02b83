import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { plainText } from '../src/read/plainText.ts'
import { read } from '../src/read.ts'
import type { Record } from '../src/record/record.ts'
import { load, type Model } from '../src/tag/model.ts'
import { corpus } from '../train/corpora.ts'
import type { Sample } from './calibration.ts'
import { type Counts, contents, outermost, parts, SHARES, score, type Tally, tally } from './polnear.ts'
import { visible } from './spans.ts'

/** A content with none of these, inside it or next to it, is indirect speech. */
export const MARKS = /["“”„‘«»]|''|(?<!\p{L})'|'(?!\p{L})/u

/** A row of the scorer's table: percent, and how many there are in the reports. */
export interface Row {
  readonly measure: string
  readonly precision: number | null
  readonly recall: number
  readonly f1: number | null
  readonly gold: number
}

/** Annotated reports that were scored: all that they hold, and the fields of those attributions alone that were found. */
export interface Reports {
  readonly name: string
  readonly reports: number
  readonly attributions: number
  readonly rows: readonly Row[]
  readonly found: readonly Row[]
}

/** What PolNeAR dev says, outermost predictions only. */
export interface Outermost {
  readonly exact: Tally
  /** Contents found, for each of `SHARES`. */
  readonly contents: readonly Counts[]
  /** Recall of the attributions without a quotation mark in their content, found by the first of `SHARES`. */
  readonly indirect: Counts
  readonly samples: readonly Sample[]
}

export interface Figures {
  readonly polnear: Outermost
  readonly sets: readonly Reports[]
}

interface Case {
  readonly id: string
  readonly attributions: readonly { readonly id: string }[]
}

interface Scorer {
  resolve(path: string): Case
  score(record: Record, of: Case, sum: object, say?: (line: string) => void): void
  table(sum: object): Row[]
}

/**
 * Reads PolNeAR dev (exact spans and whole attributions, outermost predictions only) and the reports annotated by hand that nothing learns from: those that
 * lie with the scorer, and the project's own. `say` is told every miss. Throws where a corpus is missing.
 */
export async function measure(folder: string, shared: string, say?: (line: string) => void): Promise<Figures> {
  const model = await load(folder)
  const polnear = await onPolnear(model, join(shared, 'data', 'polnear-dev.ndjson'))
  const scorer = (await import(resolve(shared, 'score', 'score.mjs'))) as Scorer
  const given = readdirSync(join(shared, 'cases')).filter(name => /^(?:c\d+|seed)\.json$/.test(name))
  const own = readFileSync(join('cases', 'testing.txt'), 'utf8').split('\n').filter(Boolean)
  const sets = [
    await onReports(
      'given, written by others',
      given.sort().map(name => join(shared, 'cases', name)),
      model,
      scorer,
      say,
    ),
    await onReports(
      "the project's own, for testing",
      own.map(id => join('cases', `${id}.json`)),
      model,
      scorer,
      say,
    ),
  ]
  await model.close()
  return { polnear, sets }
}

async function onReports(
  name: string,
  paths: readonly string[],
  model: Model,
  scorer: Scorer,
  say: (line: string) => void = () => {},
): Promise<Reports> {
  const [sum, known] = [{}, {}]
  let attributions = 0
  for (const path of paths) {
    const { id, outlet, published, title, text } = JSON.parse(readFileSync(path, 'utf8'))
    const record = await read(plainText(text, { id, outlet, published, title }), model)
    const gold = scorer.resolve(path)
    const missed = new Set<string>()
    scorer.score(record, gold, sum, line => {
      say(line)
      const of = line.startsWith(`${gold.id} `) ? /^ (\S+) missed: \[/.exec(line.slice(gold.id.length))?.[1] : undefined
      if (of !== undefined) missed.add(of)
    })
    scorer.score(record, { ...gold, attributions: gold.attributions.filter(one => !missed.has(one.id)) }, known)
    attributions += gold.attributions.length
  }
  return { name, reports: paths.length, attributions, rows: scorer.table(sum), found: scorer.table(known) }
}

async function onPolnear(model: Model, path: string): Promise<Outermost> {
  const exact = tally()
  const [all, indirect] = [0, 1].map(() => SHARES.map((): Counts => ({ hit: 0, gold: 0, predicted: 0 })))
  const samples: Sample[] = []
  for (const { id, text, gold } of corpus(path, 'polnear')) {
    const { report, attributions } = await read(plainText(text, { id }), model)
    const count = visible(report.text)
    if (count.at(-1) !== visible(text).at(-1)) throw new Error(`${id}: the text was changed by more than white space`)
    const want = parts(text, gold)
    const predicted = parts(report.text, attributions)
    const outer = outermost(predicted)
    for (const [i, right] of score(want, outer, exact).entries()) {
      const from = predicted.indexOf(outer[i] ?? { source: [], cue: [], content: [] })
      samples.push({ confidence: attributions[from]?.confidence ?? 0, right })
    }
    contents(want, outer, all ?? [])
    const unquoted = want.filter(
      (_, i) => !gold[i]?.content.some(span => MARKS.test(text.slice(span.start - 1, span.end + 1))),
    )
    contents(unquoted, outer, indirect ?? [])
  }
  return { exact, contents: all ?? [], indirect: indirect?.[0] ?? { hit: 0, gold: 0, predicted: 0 }, samples }
}
