/** What a process of `againstBench` runs: the reader of one checkout, its one argument. At every message it reads the same texts and answers how long that took. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { cpuSeconds, family } from './processes.ts'

export interface Round {
  readonly milliseconds: number
  /** Seconds of processor time. */
  readonly seconds: number
  /** The same for the same records. */
  readonly hash: string
}

type Reader = typeof import('../src/read.ts')
type Loader = typeof import('../src/tag/model.ts')
type Text = typeof import('../src/read/plainText.ts')
type Order = typeof import('../src/cli/inOrder.ts')

const root = process.argv[2] ?? ''
const from = <Module>(path: string): Promise<Module> => import(pathToFileURL(join(root, 'src', path)).href)
// As the command line does.
setFlagsFromString('--no-regexp-tier-up')
const { load } = await from<Loader>('tag/model.ts')
const { read } = await from<Reader>('read.ts')
const { plainText } = await from<Text>('read/plainText.ts')
const { inOrder } = await from<Order>('cli/inOrder.ts')
const UNDER_WAY = 8

process.once('disconnect', () => process.exit())
const model = await load(join(root, 'model'), 2)
process.on('message', async (texts: readonly string[]) => {
  const hash = createHash('sha256')
  const [begun, used] = [performance.now(), cpuSeconds(family())]
  for await (const record of inOrder(each(texts), UNDER_WAY, text => read(plainText(text), model)))
    hash.update(JSON.stringify({ ...record, made: null }))
  const round: Round = {
    milliseconds: performance.now() - begun,
    seconds: cpuSeconds(family()) - used,
    hash: hash.digest('hex'),
  }
  process.send?.(round)
})

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}
