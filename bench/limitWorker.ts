/** What a process of `limitBench` runs: it answers every task with how much it multiplied and the seconds of processor time that this took. */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { network } from '../src/tag/network.ts'
import type { Scene } from '../src/tag/scan.ts'
import { multiplied, multiplyAdds } from './multiplyAdds.ts'
import { onnxGraph } from './onnxGraph.ts'
import { type Product, product } from './product.ts'

/** What is run over and over for so many milliseconds: products of matrices, or the encoder of a folder on windows. */
export type Task = { readonly milliseconds: number } & (
  | { readonly products: readonly Product[] }
  | { readonly folder: string; readonly scenes: readonly Scene[] }
)

export interface Done {
  readonly multiplyAdds: number
  readonly seconds: number
}

/** One thing to run, and what it multiplies. */
interface Step {
  readonly run: () => Promise<unknown>
  readonly multiplyAdds: number
}

let loaded: ReturnType<typeof network> | undefined

process.once('disconnect', () => process.exit())
process.on('message', async (task: Task) => {
  const steps = 'products' in task ? await productSteps(task.products) : await encoderSteps(task.folder, task.scenes)
  process.send?.(await repeated(steps, task.milliseconds))
})

function productSteps(products: readonly Product[]): Promise<Step[]> {
  return Promise.all(products.map(async one => ({ run: await product(one), multiplyAdds: multiplyAdds([one]) })))
}

async function encoderSteps(folder: string, scenes: readonly Scene[]): Promise<Step[]> {
  const graph = onnxGraph(readFileSync(`${folder}/encoder.onnx`))
  loaded ??= network(folder)
  const { encode } = await loaded
  return scenes.map(({ features }) => ({
    run: () => encode(features),
    multiplyAdds: multiplyAdds(multiplied(graph, { pieces: features.ids.length, words: features.first.length })),
  }))
}

async function repeated(steps: readonly Step[], milliseconds: number): Promise<Done> {
  // What is run for the first time also lays things out.
  for (const { run } of steps.slice(0, 8)) await run()
  const until = performance.now() + milliseconds
  const begun = process.cpuUsage()
  let done = 0
  while (performance.now() < until) {
    for (const step of steps) {
      await step.run()
      done += step.multiplyAdds
      if (performance.now() >= until) break
    }
  }
  const { user, system } = process.cpuUsage(begun)
  return { multiplyAdds: done, seconds: (user + system) / 1_000_000 }
}
