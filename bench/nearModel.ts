import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reader } from '../src/tag/model.ts'
import { network } from '../src/tag/network.ts'
import { lookup } from '../src/tag/pieces.ts'
import { scan } from '../src/tag/scan.ts'
import { settingsIn } from '../src/tag/settings.ts'

/** Told when a graph was run, in microseconds of the clock that the profiler uses. */
export type Ran = (graph: 'encoder' | 'heads', from: number, to: number) => void

/** The reader in this process, where a profiler sees all of it, and not in processes of its own; it tells of every run of a graph. */
export async function nearModel(folder: string, ran: Ran): Promise<Reader> {
  const { encode, roles } = await network(folder)
  const settings = settingsIn(folder)
  const timed = async <T>(graph: 'encoder' | 'heads', run: () => Promise<T>) => {
    const begun = now()
    const found = await run()
    ran(graph, begun, now())
    return found
  }
  const graphs: Awaited<ReturnType<typeof network>> = {
    encode: features => timed('encoder', () => encode(features)),
    roles: (...given) => timed('heads', () => roles(...given)),
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    version: '',
    look: lookup(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8'))),
    settings,
    scan(scene) {
      const found = last.then(() => scan(scene, graphs, settings))
      last = found
      return found
    },
    async close() {},
  }
}

function now(): number {
  return Number(process.hrtime.bigint() / 1000n)
}
