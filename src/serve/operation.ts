import type { Kind } from './problemKinds.ts'

/** What a parameter of the query is. */
export interface Parameter {
  readonly says: string
  readonly values?: readonly string[]
  readonly required?: true
  readonly type?: 'string' | 'integer'
}

export type Parameters = { readonly [name: string]: Parameter }

/** Media types with the names of their schemas, several where it may be one of them, or null where it is text or bytes. */
export type Contents = { readonly [type: string]: string | readonly string[] | null }

/** What the documentation says of one operation; OpenAPI and the page /api are made from it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete'
  readonly path: string
  readonly summary: string
  readonly description: string
  /** What stands in the path for the names in braces, and in the query. */
  readonly inPath?: { readonly [name: string]: string }
  readonly query?: Parameters
  /** Whether the query may have the fields of `META`, and `stream`. */
  readonly meta?: true
  readonly takes?: Contents
  readonly gives: Contents
  /** The status of what it gives, where it is not 200. */
  readonly status?: number
  readonly problems: readonly Kind[]
  readonly example: string
}

/** What every operation but those that are the same for everybody may answer. */
export const USUAL_PROBLEMS = ['bad-request', 'token', 'foreign-host', 'foreign-origin', 'broken'] as const

export const OF_LISTS: Parameters = {
  limit: { says: 'at most so many on a page: 50 unless given, 500 at most', type: 'integer' },
  cursor: { says: '“next” of the page before; everything else in the query as it was' },
}

export const OF_REPORTS: Parameters = {
  since: { says: 'only reports published on this date or at this moment, or later; ISO 8601' },
  until: { says: 'only reports published before the end of this date or moment; ISO 8601' },
  outlet: { says: 'only reports of this outlet' },
}

/** A list is given as a page or, as NDJSON, whole. */
export function list(page: string | readonly string[]): Contents {
  return { 'application/json': page, 'application/x-ndjson': null }
}
