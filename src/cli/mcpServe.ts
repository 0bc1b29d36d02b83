import { serveTools } from '../mcp/serveTools.ts'
import type { Model } from '../tag/model.ts'
import { VERSION } from '../version.ts'
import { EXITS } from './exits.ts'
import { loading } from './loading.ts'
import type { McpFlags } from './mcpCommand.ts'
import { mcpDesk } from './mcpDesk.ts'
import { mcpStore } from './mcpStore.ts'
import { say } from './say.ts'
import { storePath } from './storePath.ts'

/**
 * Serves the tools on standard input and output until the other side ends it, or a signal does. The reader is loaded at the first report.
 * @returns the exit code, see `EXITS`
 */
export async function mcpServe({ store = storePath(), allowPrivate }: McpFlags): Promise<number> {
  const ended = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort())
  // Standard output belongs to the protocol: what a package has to say goes to the other.
  console.log = console.info = console.debug = console.error
  let reader: Promise<Model> | undefined
  const model = () => {
    reader ??= loading().then(({ model }) => model)
    return reader
  }
  const kept = mcpStore(store)
  const desk = mcpDesk(kept, model, allowPrivate ?? false)
  await serveTools({ desk, version: VERSION, fault: ({ message }) => say(message) }, ended.signal)
  process.stdin.destroy()
  kept.close()
  await reader?.then(model => model.close()).catch(() => {})
  return EXITS.ok
}
