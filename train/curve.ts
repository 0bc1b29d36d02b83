/**
 * `npm run train:curve`: how the reading grows with the number of annotated reports. One reader learns from the corpora alone; from it others go on with more and more of the annotated reports beside the corpora. Prints a row for each. See docs/training.md.
 */
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from '../eval/measure.ts'
import { rates } from '../eval/polnear.ts'
import { environment, minilm, node, python, WORK } from './python.ts'

const { values: flags } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    counts: { type: 'string', default: '0,60,160' },
  },
})
/** The passes over the corpora alone; then, for each number of reports, as many steps as for the others. */
const BEFORE = 1
const AFTER = '--steps 300 --lr 1e-4 --head-lr 5e-4 --seed 2'.split(' ')

const data = join(flags.shared, 'data')
const folder = (name: string) => join(WORK, 'curve', name)
environment()
const base = minilm()
const first = folder('first')
train(first, windows(folder('corpora'), 0, BEFORE))

console.log(
  '| annotated reports | source | cue | content | whole | found | exact | nested | addressee | own: found | own: nested |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|---|')
for (const count of flags.counts.split(',').map(Number)) {
  const out = folder(String(count))
  const learnt = windows(join(out, 'windows'), count, 1)
  train(out, learnt, '--begin', join(first, 'reader.pt'), ...AFTER)
  const model = join(out, 'int8')
  python('train/export.py', '--trained', out, '--base', base, '--out', model, '--windows', learnt)
  copyFileSync(join(base, 'tokenizer.json'), join(model, 'tokenizer.json'))
  node('train/tune.ts', '--model', model, '--data', data)
  const { polnear, sets } = await measure(model, flags.shared)
  const exact = (['source', 'cue', 'content', 'whole'] as const).map(name => rates(polnear.exact[name]).f1)
  const [given, own] = sets.map(({ rows }) => (name: string) => {
    const row = rows.find(({ measure }) => measure === name)
    return row?.f1 ?? row?.recall
  })
  const reports = [
    ...['found', 'exact', 'nested', 'addressee'].map(name => given?.(name)),
    own?.('found'),
    own?.('nested'),
  ]
  console.log(`| ${[count, ...[...exact, ...reports].map(value => value?.toFixed(1))].join(' | ')} |`)
}

function windows(out: string, annotated: number, passes: number): string {
  const texts = ['--data', data, '--tokenizer', join(base, 'tokenizer.json')]
  if (!existsSync(join(out, `pass-${passes - 1}.ndjson`)))
    node('train/prepare.ts', ...texts, '--out', out, '--passes', String(passes), '--annotated', String(annotated))
  return out
}

function train(out: string, from: string, ...more: string[]): void {
  if (!existsSync(join(out, 'reader.pt')))
    python('train/train.py', '--windows', from, '--base', base, '--out', out, ...more)
}
