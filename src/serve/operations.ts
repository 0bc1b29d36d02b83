import type { Kind } from './problemKinds.ts'

/** What the documentation says of one operation; OpenAPI and the page /api are made from it. */
export interface Operation {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: string
  readonly description: string
  /** Whether the query may have the fields of `META`, and `stream`. */
  readonly meta: boolean
  /** Media types of the body with the names of their schemas, or null where it is text. */
  readonly takes: { readonly [type: string]: string | null }
  readonly gives: { readonly [type: string]: string | null }
  readonly problems: readonly Kind[]
  readonly example: string
}

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/read',
    summary: 'Read one report',
    description:
      'Gives the record of one report: who is said to have said what, in exact words, and how each claim came. Nothing of it is kept. Send the words themselves (text/plain, or text/html for a page, of which nothing is run or fetched) with what is known of the report in the query, or all of it as JSON. With a url alone the page is fetched from there; private addresses are refused. With “stream” in the query, or “Accept: text/event-stream”, it answers with server-sent events: “progress” (done, of) as the reading goes on, then one “record” or one “problem”.',
    meta: true,
    takes: { 'text/plain': null, 'text/html': null, 'application/json': 'Asking' },
    gives: { 'application/json': 'Record', 'text/event-stream': null },
    problems: [
      'bad-request',
      'token',
      'foreign-host',
      'foreign-origin',
      'too-slow',
      'too-large',
      'media-type',
      'unread',
      'broken',
      'busy',
    ],
    example:
      'curl -H "Content-Type: text/plain" --data-binary @story.txt "SERVER/read?outlet=The%20Courier&published=2026-03-10"',
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'The description of this API',
    description: 'OpenAPI 3.1, made from the same schemas as the records. Has an ETag.',
    meta: false,
    takes: {},
    gives: { 'application/json': null },
    problems: ['foreign-host', 'foreign-origin'],
    example: 'curl SERVER/openapi.json',
  },
]
