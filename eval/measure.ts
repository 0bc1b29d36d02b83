import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { plainText } from '../src/read/plainText.ts'
import { read } from '../src/read.ts'
import type { Record } from '../src/record/record.ts'
import { load, type Model } from '../src/tag/model.ts'
import { corpus } from '../train/corpora.ts'
import { outermost, parts, score, type Tally, tally } from './polnear.ts'
import { visible } from './spans.ts'

/** A row of the scorer's table: percent, and how many there are in the reports. */
export interface Row {
  readonly measure: string
  readonly precision: number | null
  readonly recall: number
  readonly f1: number | null
  readonly gold: number
}

export interface Figures {
  readonly polnear: Tally
  readonly cases: readonly Row[]
  readonly reports: number
}

interface Scorer {
  resolve(path: string): { id: string }
  score(record: Record, of: { id: string }, sum: object, say?: (line: string) => void): void
  table(sum: object): Row[]
}

/**
 * Reads PolNeAR dev (exact spans and whole attributions, outermost predictions only) and the cases annotated by hand (by the scorer that lies with them).
 * `say` is told every miss of the cases. Throws where a corpus is missing.
 */
export async function measure(folder: string, shared: string, say?: (line: string) => void): Promise<Figures> {
  const model = await load(folder)
  const polnear = await onPolnear(model, join(shared, 'data', 'polnear-dev.ndjson'))
  const scorer = (await import(resolve(shared, 'score', 'score.mjs'))) as Scorer
  const files = readdirSync(join(shared, 'cases')).filter(name => /^(?:c\d+|seed)\.json$/.test(name))
  const sum = {}
  for (const name of files.sort()) {
    const path = join(shared, 'cases', name)
    const { id, outlet, published, title, text } = JSON.parse(readFileSync(path, 'utf8'))
    scorer.score(await read(plainText(text, { id, outlet, published, title }), model), scorer.resolve(path), sum, say)
  }
  await model.close()
  return { polnear, cases: scorer.table(sum), reports: files.length }
}

async function onPolnear(model: Model, path: string): Promise<Tally> {
  const sum = tally()
  for (const { id, text, gold } of corpus(path, 'polnear')) {
    const { report, attributions } = await read(plainText(text, { id }), model)
    if (visible(report.text).at(-1) !== visible(text).at(-1)) throw new Error(`${id}: the text was changed by more than white space`)
    score(parts(text, gold), outermost(parts(report.text, attributions)), sum)
  }
  return sum
}
