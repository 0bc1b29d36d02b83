import type { Problem } from './problem.ts'

/** What was asked, after the guard: the address is ours, its path decoded, and the body not read yet. */
export interface Asked {
  readonly method: string
  readonly path: string
  /** What stands in the path where its template has a name in braces, decoded. */
  readonly params: { readonly [name: string]: string }
  readonly query: URLSearchParams
  readonly header: (name: string) => string | undefined
  /** Reads the body, once. Throws a `Refusal` where it is too long or too slow. */
  readonly body: () => Promise<Uint8Array>
  /** Aborted when the one who asked is gone. */
  readonly gone: AbortSignal
}

/** What is answered. A stream is sent as it comes. */
export interface Answer {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string | Uint8Array | AsyncIterable<string | Uint8Array>
}

/** Ends the work on a request; the problem is what is answered. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}
