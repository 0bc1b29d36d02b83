/** What a process of the model runs: it loads the graphs once and reads what it is sent, one after another. Its one argument is the model's folder. */
import type { Cut } from './cutPassage.ts'
import { embedder } from './embedder.ts'
import { network } from './network.ts'
import { type Scene, type Spotted, scan } from './scan.ts'
import { settingsIn } from './settings.ts'

/** What it is sent: a window to read, or statements to embed. */
export type Task = { readonly scene: Scene } | { readonly cuts: readonly Cut[] }

/** What it answers: first that it is ready, then to every task, in the order in which they were sent, what was spotted there or the embeddings. */
export type Answer =
  | { readonly ready: true }
  | { readonly spotted: Spotted[] }
  | { readonly embeddings: Int8Array[] }
  | { readonly failed: string }

const folder = process.argv[2] ?? ''
// Where nobody is left to answer to, there is nothing left to do.
const answer = (message: Answer) => process.send?.(message, undefined, undefined, error => error && process.exit())
const failed = (error: unknown) => answer({ failed: error instanceof Error ? error.message : String(error) })

process.once('disconnect', () => process.exit())
try {
  const settings = settingsIn(folder)
  const graphs = await network(folder)
  // Who only reads never needs it.
  let embedding: ReturnType<typeof embedder> | undefined
  const done = async (task: Task): Promise<Answer> => {
    if ('scene' in task) return { spotted: await scan(task.scene, graphs, settings) }
    embedding ??= embedder(folder)
    const embed = await embedding
    const embeddings: Int8Array[] = []
    for (const cut of task.cuts) embeddings.push(await embed(cut))
    return { embeddings }
  }
  let last = Promise.resolve<unknown>(null)
  process.on('message', (task: Task) => {
    last = last.then(() => done(task)).then(answer, failed)
  })
  answer({ ready: true })
} catch (error) {
  failed(error)
}
