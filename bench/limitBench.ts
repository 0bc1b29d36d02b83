import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lookup } from '../src/tag/pieces.ts'
import type { Scene } from '../src/tag/scan.ts'
import { settingsIn } from '../src/tag/settings.ts'
import { answered } from './answered.ts'
import type { Done, Task } from './limitWorker.ts'
import { multiplied, multiplyAdds } from './multiplyAdds.ts'
import { onnxGraph } from './onnxGraph.ts'
import type { Product } from './product.ts'
import { scenesOf } from './scenesOf.ts'
import { shareOf } from './shareOf.ts'

const WORKER = fileURLToPath(new URL('./limitWorker.ts', import.meta.url))
/** Large enough that what stands around the multiplying is nothing, and of several shapes, for no one is best on every processor. */
const LARGE: readonly Product[] = [
  { rows: 512, inner: 1024, columns: 1024 },
  { rows: 512, inner: 2048, columns: 2048 },
  { rows: 1024, inner: 4096, columns: 1024 },
]
/** Each is run so long a round. */
const MILLISECONDS = 1500
const GOAL = 50

/** What runs in one turn of a round, in 10⁹ multiply-adds a second of processor time. */
interface Rates {
  readonly peak: number
  readonly alone: number
  readonly encoder: number
}

/**
 * How near is the encoder to what the processor can do? Its multiply-adds, counted from its graph's shapes, against large matrices of eight bits in the same
 * runtime, in turn on the same cores: in one process, and in two at once, as `read` shares windows out. Gives a table.
 */
export async function limitBench(texts: readonly string[], folder: string, rounds: number): Promise<string> {
  const look = lookup(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')))
  const scenes = await scenesOf(texts, { look, settings: settingsIn(folder) })
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const graph = onnxGraph(readFileSync(join(folder, 'encoder.onnx')))
  const windows = scenes.map(({ features }) =>
    multiplied(graph, { pieces: features.ids.length, words: features.first.length }),
  )
  const products = windows.flat()
  const pieces = scenes.map(({ features }) => features.ids.length)
  const middling = windows[pieces.indexOf(shareOf(0.5, pieces))] ?? []
  const alone = middling.filter(({ whole }) => whole)
  const one = await measured(1, scenes, alone, folder, rounds)
  const two = await measured(2, scenes, alone, folder, rounds)
  const row = (title: string, value: (rates: Rates) => number, digits: number) =>
    `| ${title} | ${[one, two].map(all => shareOf(0.5, all.map(value)).toFixed(digits)).join(' | ')} |`
  const million = (value: number) => (value / words / 1_000_000).toFixed(2)
  const total = pieces.reduce((sum, count) => sum + count, 0)
  const attention = products.filter(({ whole }) => !whole)
  return `| in 10⁹ multiply-adds a second of processor time, median of ${rounds} | one process | two at once, each |
|---|---|---|
${row('large matrices of eight bits: the peak', ({ peak }) => peak, 1)}
${row("the encoder's own matrices of eight bits, each a graph of its own", ({ alone }) => alone, 1)}
${row('the encoder', ({ encoder }) => encoder, 1)}
${row(`the encoder's share of the peak, in 100 (goal ${GOAL})`, ({ peak, encoder }) => (100 * encoder) / peak, 0)}

The encoder multiplies and adds ${million(multiplyAdds(products))} million times a word, ${million(multiplyAdds(attention))} of them in attention, on floats. A window has ${(total / scenes.length).toFixed(0)} word pieces on average, its context counted; all windows together have ${(total / words).toFixed(2)} a word.`
}

/** The rates of every round, in so many processes at once. */
async function measured(
  processes: number,
  scenes: readonly Scene[],
  alone: readonly Product[],
  folder: string,
  rounds: number,
): Promise<Rates[]> {
  const children = Array.from({ length: processes }, () => fork(WORKER, { execArgv: [], serialization: 'advanced' }))
  const rate = async (task: Task) => {
    const all = await Promise.all(children.map(child => answered<Done>(child, task)))
    return all.reduce((sum, one) => sum + one.multiplyAdds / one.seconds, 0) / processes / 1_000_000_000
  }
  try {
    const found: Rates[] = []
    for (let round = 0; round < rounds; round++) {
      const peaks: number[] = []
      for (const large of LARGE)
        peaks.push(await rate({ products: [large], milliseconds: MILLISECONDS / LARGE.length }))
      found.push({
        peak: Math.max(...peaks),
        alone: await rate({ products: alone, milliseconds: MILLISECONDS }),
        encoder: await rate({ folder, scenes, milliseconds: MILLISECONDS }),
      })
    }
    return found
  } finally {
    for (const child of children) child.disconnect()
  }
}
