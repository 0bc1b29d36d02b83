/** What a process of the model runs: it loads the graphs once and reads the windows that it is sent, one after another. Its one argument is the model's folder. */
import { network } from './network.ts'
import { type Scene, type Spotted, scan } from './scan.ts'
import { settingsIn } from './settings.ts'

/** What it answers: first that it is ready, then for every scene, in the order in which they were sent, what was spotted there. */
export type Answer = { readonly ready: true } | { readonly spotted: Spotted[] } | { readonly failed: string }

const folder = process.argv[2] ?? ''
// Where nobody is left to answer to, there is nothing left to do.
const answer = (message: Answer) => process.send?.(message, undefined, undefined, error => error && process.exit())
const failed = (error: unknown) => answer({ failed: error instanceof Error ? error.message : String(error) })

process.once('disconnect', () => process.exit())
try {
  const settings = settingsIn(folder)
  const graphs = await network(folder)
  let last = Promise.resolve<unknown>(null)
  process.on('message', (scene: Scene) => {
    last = last.then(() => scan(scene, graphs, settings)).then(spotted => answer({ spotted }), failed)
  })
  answer({ ready: true })
} catch (error) {
  failed(error)
}
