import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, type Asked, Refusal } from './answer.ts'
import { body } from './body.ts'
import { type Gate, guard } from './guard.ts'
import { isLoopback } from './hosts.ts'
import { jobs } from './jobs.ts'
import { LIMITS, type Limits } from './limits.ts'
import { answered, problem } from './problem.ts'
import { respond } from './respond.ts'
import { routeAt } from './routeAt.ts'
import { type Parts, type Route, routes } from './routes.ts'

export interface ServeOptions extends Pick<Parts, 'reader' | 'desk' | 'files' | 'version'> {
  /** The address to listen at; loopback unless given. Another is refused without a token. */
  readonly host?: string
  /** 0: any that is free. */
  readonly port?: number
  readonly token?: string | null
  /** Names under which the server may be asked, beside addresses. */
  readonly names?: readonly string[]
  readonly limits?: Partial<Limits>
}

export interface Serving {
  /** Where it is, for a browser on this machine. */
  readonly url: string
  /** Takes no more, breaks off what is under way, and is done. */
  close(): Promise<void>
}

/** Serves the API and the page. Rejects where it cannot listen, or is to listen beyond this machine without a token. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { reader, desk, files, version, host = '127.0.0.1', port = 0, token = null, names = [] } = options
  if (!isLoopback(host) && token === null)
    throw new Error(`At ${host} others can reach the server: give it a token that they must know (--token).`)
  const limits = { ...LIMITS, ...options.limits }
  const bringing = jobs(desk.bring, limits.jobs)
  const table = routes({ reader, desk, jobs: bringing, files, version, token: token !== null, limits })
  const gate: Gate = { bound: host, names, token }
  const server = createServer(
    {
      headersTimeout: limits.headerTime,
      // The body has its own time, whose end is answered; this is for what comes before it.
      requestTimeout: limits.headerTime + limits.bodyTime,
      connectionsCheckingInterval: Math.min(1000, limits.headerTime),
      keepAliveTimeout: limits.idleTime,
    },
    (request, response) => {
      handle(request, response, table, gate, limits).catch((error: unknown) => {
        // Whoever asked has gone meanwhile, or the answer could not be sent whole.
        if (!response.destroyed) process.stderr.write(`sayso: ${(error as Error).stack ?? error}\n`)
        response.destroy()
      })
    },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { address, family, port: chosen } = server.address() as AddressInfo
  const shown = address === '0.0.0.0' || address === '::' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
  return {
    url: `http://${shown}:${chosen}/`,
    close: async () => {
      await new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await bringing.close()
    },
  }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  table: ReadonlyMap<string, readonly Route[]>,
  gate: Gate,
  limits: Limits,
): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  response.on('error', () => gone.abort())
  const answer = await answerTo(request, table, gate, limits, gone.signal)
  // What is left of a body that was not read to its end must not be taken for the next request.
  const rest: Answer['headers'] = request.complete || answer.status < 400 ? {} : { connection: 'close' }
  if (response.destroyed) return
  await respond(response, { ...answer, headers: { ...answer.headers, ...rest } }, request.method === 'HEAD')
  if (!request.complete) request.resume()
}

async function answerTo(
  request: IncomingMessage,
  table: ReadonlyMap<string, readonly Route[]>,
  gate: Gate,
  limits: Limits,
  gone: AbortSignal,
): Promise<Answer> {
  const header = (name: string) => {
    const value = request.headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  }
  try {
    const url = URL.parse(request.url ?? '', 'http://ours')
    const path = url?.origin === 'http://ours' ? url.pathname : ''
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '')
    const isOpen = (table.get(path) ?? []).some(one => one.method === method && one.open === true)
    const stopped = guard(gate, method, header, isOpen)
    if (stopped) {
      return answered(stopped, stopped.status === 401 ? { 'www-authenticate': 'Bearer realm="Sayso"' } : {})
    }
    const { routes: here, params } = routeAt(table, path) ?? { routes: [], params: {} }
    const route = here.find(one => one.method === method)
    if (here.length === 0)
      return answered(problem('not-found', `There is no ${JSON.stringify(path)}; /api says what there is.`))
    if (!route) {
      const allow = here.map(one => (one.method === 'GET' ? 'GET, HEAD' : one.method)).join(', ')
      return answered(problem('method', `${path} takes ${allow}.`), { allow })
    }
    const asked: Asked = {
      method,
      path,
      params,
      query: url?.searchParams ?? new URLSearchParams(),
      header,
      body: () => body(request, limits),
      gone,
    }
    return await route.answer(asked)
  } catch (error) {
    if (error instanceof Refusal) return answered(error.problem)
    process.stderr.write(`sayso: ${(error as Error).stack ?? error}\n`)
    return answered(problem('broken', 'What went wrong stands where the server was started.'))
  }
}
