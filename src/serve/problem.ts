import type { Static } from 'typebox'
import type { Answer } from './answer.ts'
import { KINDS, type Kind } from './problemKinds.ts'
import type { Problem as Schema } from './schemas.ts'

/** The one shape of every error (RFC 9457). */
export type Problem = Static<typeof Schema>

/** A problem of a kind; `detail` says what is wrong here and what to do. */
export function problem(kind: Kind, detail: string): Problem {
  const { status, title } = KINDS[kind]
  return { type: `/api#${kind}`, title, status, detail }
}

/** A problem as it is answered. */
export function answered(one: Problem, headers: Answer['headers'] = {}): Answer {
  return {
    status: one.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(one),
  }
}
