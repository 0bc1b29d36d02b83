import { type Command, InvalidArgumentError, Option } from 'commander'
import { isLoopback } from '../serve/hosts.ts'
import { store } from './addOptions.ts'
import { allowPrivate } from './options.ts'

/** What can be said to `sayso serve`; see docs/serve.md. */
export interface ServeFlags {
  readonly store?: string
  readonly host: string
  readonly port: number
  readonly token?: string
  readonly name: readonly string[]
  readonly allowPrivate?: true
}

/** Above the ports that need rights and below those that the system hands out; no known program has it. */
const PORT = 7290
/** Characters of a token: sixteen at random cannot be guessed. */
const LEAST_TOKEN = 16

/** The options of `sayso serve`, added to the command. */
export function serveOptions(command: Command): Command {
  return command
    .addOption(store())
    .option('--host <address>', 'listen at this address; another than 127.0.0.1 needs a token', '127.0.0.1')
    .option('--port <port>', 'listen at this port; 0 for any that is free', port, PORT)
    .addOption(
      new Option('--token <token>', `ask for this token, of ${LEAST_TOKEN} characters or more`)
        .env('SAYSO_TOKEN')
        .argParser(token),
    )
    .option(
      '--name <host>',
      'answer to this host name too; may be given again',
      (name, all: string[]) => [...all, name],
      [],
    )
    .addOption(allowPrivate())
}

/** @returns what is wrong with a call though every flag is right by itself, or null */
export function serveMisuse({ host, token }: ServeFlags): string | null {
  if (isLoopback(host) || token !== undefined) return null
  return `at ${host} others can reach the server: give a token that they must know, with --token or SAYSO_TOKEN`
}

function port(value: string): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number < 65536) return number
  throw new InvalidArgumentError('Give a whole number from 0 to 65535.')
}

function token(value: string): string {
  if (value.length >= LEAST_TOKEN && /^[\x21-\x7e]+$/.test(value)) return value
  throw new InvalidArgumentError(`Give ${LEAST_TOKEN} characters or more, without blanks.`)
}
