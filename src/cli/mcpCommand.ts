import type { Command } from 'commander'
import { store } from './addOptions.ts'
import { allowPrivate } from './options.ts'

/** What can be said to `sayso mcp`; see docs/mcp.md. */
export interface McpFlags {
  readonly store?: string
  readonly allowPrivate?: true
}

/** Adds `sayso mcp` to the command line. */
export function mcpCommand(sayso: Command, ended: (code: number) => void): void {
  sayso
    .command('mcp')
    .description(
      'Serve Sayso as tools to other programs, over the Model Context Protocol on standard input and output.',
    )
    .showHelpAfterError('(see sayso mcp --help)')
    .addOption(store())
    .addOption(allowPrivate())
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      `
A program that speaks the protocol starts this by itself; told to at a terminal, it waits for messages until Ctrl+C.
Ends with 0; with 2 for a wrong flag.

Examples:
  sayso mcp                        the reader, and the store in the user's data folder
  sayso mcp --store desk.sqlite    another store`,
    )
    .action(async (flags: McpFlags) => {
      const { mcpServe } = await import('./mcpServe.ts')
      ended(await mcpServe(flags))
    })
}
