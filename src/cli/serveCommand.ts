import { serve } from '../serve/serve.ts'
import type { Store } from '../store/store.ts'
import type { Model } from '../tag/model.ts'
import { VERSION } from '../version.ts'
import { EXITS } from './exits.ts'
import { serveDesk } from './serveDesk.ts'
import { serveFiles } from './serveFiles.ts'
import type { ServeFlags } from './serveOptions.ts'
import { serveReader } from './serveReader.ts'
import { withStore } from './withStore.ts'

/** Claims that are put together ahead; the page asks for as many (web/desk/Ledger.tsx). */
const FIRST = 20

/**
 * Serves the page and the API until the program is told to end (SIGINT, SIGTERM).
 * @returns the exit code, see `EXITS`
 */
export async function serveCommand(flags: ServeFlags, loading: Promise<Model>): Promise<number> {
  try {
    return await withStore(flags.store, store => served(flags, store, loading))
  } finally {
    await loading.then(model => model.close()).catch(() => {})
  }
}

async function served(flags: ServeFlags, store: Store, loading: Promise<Model>): Promise<number> {
  const { host, port, token = null, name, allowPrivate = false } = flags
  try {
    const desk = serveDesk(store, loading, allowPrivate)
    // While the reader is loaded, which other processes do.
    ahead(desk)
    // A broken installation is told before anybody opens the page.
    const [files] = await Promise.all([serveFiles(), loading])
    const reader = serveReader(loading, allowPrivate)
    const serving = await serve({ reader, desk, files, version: VERSION, host, port, token, names: name })
    process.stdout.write(`Sayso is at ${serving.url}${token === null ? '' : `#token=${encodeURIComponent(token)}`}\n`)
    process.stderr.write('Open it in a browser. Ctrl+C ends it.\n')
    await new Promise<void>(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await serving.close()
    return EXITS.ok
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    process.stderr.write(`sayso: ${explained(code, host, port) ?? message}\n`)
    return explained(code, host, port) === null ? EXITS.broken : EXITS.usage
  }
}

/** Puts the ledger in order before anybody asks, and counts origins, other requests coming in between: in a large store that takes longer than to open a browser. What goes wrong whoever asks will hear. */
function ahead(desk: ReturnType<typeof serveDesk>): void {
  desk
    .ready()
    .then(() => desk.ledger('carriers', null, {}, { from: null, limit: FIRST }))
    .then(() => desk.ledger('origins', null, {}, { from: null, limit: FIRST }))
    .catch(() => {})
}

function explained(code: string | undefined, host: string, port: number): string | null {
  if (code === 'EADDRINUSE') return `Port ${port} is taken: end what uses it, or give another with --port.`
  if (code === 'EACCES') return `Port ${port} may not be used: give one above 1023 with --port.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This machine has no address ${host}: check --host.`
  return null
}
