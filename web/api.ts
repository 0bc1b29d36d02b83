import type { Problem } from '../src/serve/problem.ts'
import { token } from './token.ts'

/** What the server would not do, in words for people. */
export class Unable extends Error {
  /** The status of HTTP; 0: there was no answer. */
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Asks the server. Throws an `Unable`, or an AbortError where it was told to stop. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const key = token()
  const headers = { ...(init.headers as object), ...(key === null ? {} : { authorization: `Bearer ${key}` }) }
  const response = await fetch(path, { ...init, headers }).catch((error: Error) => {
    throw error.name === 'AbortError'
      ? error
      : new Unable(0, 'Sayso does not answer. Is it still running where you started it?')
  })
  if (response.status === 401)
    throw new Unable(
      401,
      'This Sayso asks for a token. Open the address that it printed where it was started: the token is in it.',
    )
  if (!response.ok) throw new Unable(response.status, await detailOf(response))
  return response
}

/** What the API says at a path. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await (await send(path, signal ? { signal } : {})).json()) as T
}

/** Has the API do something, and gives its answer. */
export async function tell<T>(path: string, body: unknown, method = 'POST'): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  const response = await send(path, body === null ? { method } : { method, headers, body: JSON.stringify(body) })
  return (response.status === 204 ? null : await response.json()) as T
}

async function detailOf(response: Response): Promise<string> {
  try {
    return ((await response.json()) as Problem).detail
  } catch {
    return `Sayso answered with ${response.status}.`
  }
}
