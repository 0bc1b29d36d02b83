/**
 * Chooses how readily a cue is taken and calibrates the confidence, on the documents that training held out; writes both into settings.json.
 * usage: tune.ts --model DIR --data DIR --cases DIR
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { outermost, parts, rates, score, tally } from '../eval/polnear.ts'
import { plainText } from '../src/read/plainText.ts'
import { segment } from '../src/segment/segment.ts'
import { load } from '../src/tag/model.ts'
import type { Settings } from '../src/tag/settings.ts'
import { type Heard, heard } from '../src/tag/tag.ts'
import { annotatedIn, corpus, type Document } from './corpora.ts'
import { heldOut } from './heldOut.ts'

const { values: flags } = parseArgs({
  options: {
    model: { type: 'string', default: 'model' },
    data: { type: 'string', default: '../shared/data' },
    cases: { type: 'string', default: 'cases' },
  },
})

/** Low enough that everything worth weighing is heard once; the bias is then chosen among what was heard. */
const EAGER = 3
const STEPS = 600
/** Points of F1: as much comes and goes with how a graph rounds. */
const NO_DIFFERENCE = 0.3
const RATE = 0.05

const path = join(flags.model, 'settings.json')
const settings = JSON.parse(readFileSync(path, 'utf8')) as Settings
writeFileSync(path, JSON.stringify({ ...settings, cueBias: EAGER }))
const model = await load(flags.model)
const polnear = corpus(join(flags.data, 'polnear-train.ndjson'), 'polnear').filter(heldOut)
const annotated = annotatedIn(flags.cases, 'training').filter(heldOut)
const listen = async ({ id, text, gold }: Document) => {
  const segmented = segment(plainText(text, { id }))
  return { gold: parts(text, gold), text: segmented.report.text, found: await heard(segmented, model) }
}
const inner = await Promise.all(annotated.map(listen))
const outer = await Promise.all(polnear.map(listen))

const tried: { readonly bias: number; readonly f1: number }[] = []
for (let bias = -1; bias <= EAGER; bias += 0.25) {
  const kept = (found: readonly Heard[]) => found.filter(a => a.odds + bias > 0)
  const [nested, plain] = [tally(), tally()]
  for (const { gold, text, found } of inner) score(gold, parts(text, kept(found)), nested)
  for (const { gold, text, found } of outer) score(gold, outermost(parts(text, kept(found))), plain)
  tried.push({ bias, f1: (rates(nested.whole).f1 + rates(plain.whole).f1) / 2 })
  console.log(`bias ${bias}: cases ${rates(nested.whole).f1.toFixed(1)}, PolNeAR ${rates(plain.whole).f1.toFixed(1)}`)
}
// Of those that tell no difference the one in the middle, the more eager of two: the edges of what is as good here are the first that are worse elsewhere, and
// what is read and wrong can be left out by its confidence, while what is not read nobody sees.
const most = Math.max(...tried.map(({ f1 }) => f1))
const alike = tried.filter(({ f1 }) => f1 >= most - NO_DIFFERENCE)
const best = alike[Math.floor(alike.length / 2)] ?? { bias: 0, f1: 0 }

// Calibration: does the attribution count as right? Inner ones can be told only where they are annotated.
const samples: { odds: number; log: number; right: boolean }[] = []
for (const [set, all] of [
  [inner, true],
  [outer, false],
] as const) {
  for (const { gold, text, found } of set) {
    const kept = found.filter(a => a.odds + best.bias > 0)
    const read = parts(text, kept)
    const judged = all ? read : outermost(read)
    const right = score(gold, judged, tally())
    for (const [i, a] of judged.entries()) {
      const from = kept[read.indexOf(a)]
      if (from !== undefined) samples.push({ odds: from.odds, log: from.log, right: right[i] ?? false })
    }
  }
}
const weights: [number, number, number] = [1, 0.2, 0]
for (let step = 0; step < STEPS; step++) {
  const slope = [0, 0, 0]
  for (const { odds, log, right } of samples) {
    const error = 1 / (1 + Math.exp(-(weights[0] * odds + weights[1] * log + weights[2]))) - (right ? 1 : 0)
    for (const [k, x] of [odds, log, 1].entries()) slope[k] = (slope[k] ?? 0) + (error * x) / samples.length
  }
  for (const k of [0, 1, 2] as const) weights[k] -= RATE * (slope[k] ?? 0)
}
const calibration = weights.map(w => Math.round(w * 1000) / 1000) as [number, number, number]
console.log(
  `bias ${best.bias}, calibration ${calibration.join(' ')} on ${samples.length} attributions, ${samples.filter(s => s.right).length} right`,
)
writeFileSync(path, `${JSON.stringify({ ...settings, cueBias: best.bias, calibration })}\n`)
await model.close()
