import type { Record } from '../src/record/record.ts'
import type { Problem } from '../src/serve/problem.ts'
import type { Progress } from '../src/serve/schemas.ts'
import { events } from './events.ts'
import { token } from './token.ts'

/** A report to be read: JSON as the API takes it, or a file's bytes. */
export type Sent = { readonly [field: string]: string } | { readonly file: File }

/** Has a report read. `told` hears how far it is. Throws an error whose message is for people. */
export async function ask(sent: Sent, told: (progress: Progress) => void, signal: AbortSignal): Promise<Record> {
  const key = token()
  const file = sent.file instanceof File ? sent.file : null
  const response = await fetch('/read?stream', {
    method: 'POST',
    signal,
    headers: {
      'content-type': file === null ? 'application/json' : /\.x?html?$/i.test(file.name) ? 'text/html' : 'text/plain',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: file ?? JSON.stringify(sent),
  }).catch((error: Error) => {
    throw error.name === 'AbortError'
      ? error
      : new Error('Sayso does not answer. Is it still running where you started it?')
  })
  if (response.status === 401)
    throw new Error(
      'This Sayso asks for a token. Open the address that it printed where it was started: the token is in it.',
    )
  if (!response.ok || response.body === null) throw new Error(((await response.json()) as Problem).detail)
  for await (const { name, data } of events(response.body)) {
    const value: unknown = JSON.parse(data)
    if (name === 'progress') told(value as Progress)
    if (name === 'record') return value as Record
    if (name === 'problem') throw new Error((value as Problem).detail)
  }
  throw new Error('The answer broke off. Is Sayso still running where you started it?')
}
