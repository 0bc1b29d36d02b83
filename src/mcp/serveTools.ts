import { McpServer } from '@modelcontextprotocol/server'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import type { Desk } from './desk.ts'
import { MOST_ARGUMENTS, MOST_MESSAGE } from './limits.ts'
import { lines } from './lines.ts'
import { Refusal } from './refusal.ts'
import { DATA } from './said.ts'
import { schemaOf } from './schemaOf.ts'
import { TOOLS } from './tools.ts'

const INSTRUCTIONS = `Sayso reads news reports and tells, for every claim, on whose say-so it stands. read_report reads one; the other tools ask the user’s store of reports. A quotation is only as good as its place: give the report’s id and the exact words when you use one. ${DATA}`

export interface ServeTools {
  readonly desk: Desk
  readonly version: string
  /** Told of what went wrong and is no fault of the caller's; never on standard output, which belongs to the protocol. */
  readonly fault: (error: Error) => void
}

/** Serves the tools on standard input and output until the other side ends it or `signal` does. */
export async function serveTools({ desk, version, fault }: ServeTools, signal: AbortSignal): Promise<void> {
  const transport = new StdioServerTransport(undefined, undefined, { maxBufferSize: MOST_MESSAGE })
  const serving = serveStdio(() => serverOf(desk, version, fault), { transport, onerror: fault })
  const { onclose } = transport
  await new Promise<void>(done => {
    transport.onclose = () => {
      onclose?.()
      done()
    }
    if (signal.aborted) done()
    signal.addEventListener('abort', () => done(), { once: true })
  })
  await serving.close()
}

function serverOf(desk: Desk, version: string, fault: ServeTools['fault']): McpServer {
  const server = new McpServer(
    { name: 'sayso', title: 'Sayso', version },
    {
      capabilities: { tools: { listChanged: false } },
      instructions: INSTRUCTIONS,
      maxToolInputElements: MOST_ARGUMENTS,
    },
  )
  for (const { name, title, description, takes, gives, open, answer, tell } of TOOLS) {
    const config = {
      title,
      description,
      inputSchema: schemaOf(takes),
      outputSchema: schemaOf(gives),
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: open },
    }
    server.registerTool(name, config, async (asked, { mcpReq }) => {
      const token = mcpReq._meta?.progressToken
      const told = (done: number, of: number) => {
        if (token === undefined) return
        const params = { progressToken: token, progress: done, total: of }
        mcpReq.notify({ method: 'notifications/progress', params }).catch(fault)
      }
      try {
        const given = await answer(desk, asked as never, { signal: mcpReq.signal, told })
        return { content: [{ type: 'text', text: lines(tell(given)) }], structuredContent: given }
      } catch (error) {
        if (!(error instanceof Refusal)) fault(error as Error)
        const message =
          error instanceof Refusal
            ? error.message
            : `Sayso has a fault, told where it was started: ${(error as Error).message}`
        return { content: [{ type: 'text', text: message }], isError: true }
      }
    })
  }
  return server
}
