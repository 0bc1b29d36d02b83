import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
/** Milliseconds for an answer: a machine with other work is slow, and a test that fails is none the worse for it. */
const PATIENCE = 240_000

/** The SDK's own client, connected to the real `sayso mcp` with these arguments; "legacy" speaks as clients did before 2026. */
export async function connected(
  context: { readonly after: (work: () => Promise<void>) => void },
  args: readonly string[],
  mode: 'auto' | 'legacy' = 'auto',
): Promise<Client> {
  const client = new Client(
    { name: 'test', version: '1' },
    { versionNegotiation: { mode, probe: { timeoutMs: PATIENCE } } },
  )
  const transport = new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp', ...args] })
  context.after(() => client.close())
  await client.connect(transport, { timeout: PATIENCE })
  await client.listTools(undefined, { timeout: PATIENCE })
  return client
}

export interface Told {
  readonly isError: boolean
  /** The short text. */
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: an answer is asked for what it ought to have
  readonly answer: any
}

/** Calls a tool. The client checks the answer against the schema that the server gave of it. */
export async function told(client: Client, name: string, args: { readonly [name: string]: unknown }): Promise<Told> {
  const result = await client.callTool({ name, arguments: args }, { timeout: PATIENCE })
  const [content] = result.content
  const text = content?.type === 'text' ? content.text : ''
  return { isError: result.isError ?? false, text, answer: result.structuredContent }
}
