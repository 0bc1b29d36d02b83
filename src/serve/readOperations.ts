import { type Operation, USUAL_PROBLEMS } from './operation.ts'

/** What may be wrong with a report that is sent. */
export const OF_BODIES = ['too-slow', 'too-large', 'media-type', 'unread', 'busy'] as const
/** How a report is sent; what comes at the end follows. */
export const HOW_TO_SEND =
  'Send the words themselves (text/plain, or text/html for a page, of which nothing is run or fetched) with what is known of the report in the query, or all of it as JSON. With a url alone the page is fetched from there; private addresses are refused. With “stream” in the query, or “Accept: text/event-stream”, it answers with server-sent events: “progress” (done, of) as the reading goes on, then'

export const READ_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/read',
    summary: 'Read one report',
    description: `Gives the record of one report: who is said to have said what, in exact words, and how each claim came. Nothing of it is kept. ${HOW_TO_SEND} one “record” or one “problem”.`,
    meta: true,
    takes: { 'text/plain': null, 'text/html': null, 'application/json': 'Asking' },
    gives: { 'application/json': 'Record', 'text/event-stream': null },
    problems: [...USUAL_PROBLEMS, ...OF_BODIES],
    example:
      'curl -H "Content-Type: text/plain" --data-binary @story.txt "SERVER/read?outlet=The%20Courier&published=2026-03-10"',
  },
]
