import type { Problem } from '../src/serve/problem.ts'
import type { Progress } from '../src/serve/schemas.ts'
import { send } from './api.ts'
import { events } from './events.ts'

/** A report to be read: JSON as the API takes it, or a file's bytes. */
export type Sent = { readonly [field: string]: string } | { readonly file: File }

/**
 * Has a report read. `told` hears how far it is. Throws an error whose message is for people.
 * @returns what the path gives at the end: of `/read` the record, of `/reports` what became of it
 */
export async function ask<T>(
  path: '/read' | '/reports',
  sent: Sent,
  told: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<T> {
  const file = sent.file instanceof File ? sent.file : null
  const type = file === null ? 'application/json' : /\.x?html?$/i.test(file.name) ? 'text/html' : 'text/plain'
  const response = await send(`${path}?stream`, {
    method: 'POST',
    signal,
    headers: { 'content-type': type },
    body: file ?? JSON.stringify(sent),
  })
  if (response.body === null) throw new Error('Sayso answered with nothing.')
  for await (const { name, data } of events(response.body)) {
    const value: unknown = JSON.parse(data)
    if (name === 'progress') told(value as Progress)
    else if (name === 'problem') throw new Error((value as Problem).detail)
    else return value as T
  }
  throw new Error('The answer broke off. Is Sayso still running where you started it?')
}
