import { type Operation, USUAL_PROBLEMS } from './operation.ts'
import { HOW_TO_SEND, OF_BODIES } from './readOperations.ts'

const TAKES_JSON = ['too-slow', 'too-large', 'media-type'] as const

export const CHANGE_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/reports',
    summary: 'Keep one report',
    description: `Reads a report as POST /read does, and keeps it in the store with its bytes. ${HOW_TO_SEND} one “kept” or one “problem”.`,
    meta: true,
    takes: { 'text/plain': null, 'text/html': null, 'application/json': 'Asking' },
    gives: { 'application/json': 'Kept', 'text/event-stream': null },
    problems: [...USUAL_PROBLEMS, ...OF_BODIES],
    example:
      'curl -H "Content-Type: text/html" --data-binary @story.html "SERVER/reports?url=https://news.example/story"',
  },
  {
    method: 'post',
    path: '/bring',
    summary: 'Bring reports in from the web',
    description:
      'Begins a job that fetches reports from their addresses, or from what a feed leads to, and keeps them. Private addresses are refused, robots.txt is kept to, and one server is asked one thing at a time. What is stored already is not read again, so that a job that was stopped is gone on with by asking for the same.',
    takes: { 'application/json': 'Bringing' },
    gives: { 'application/json': 'Job' },
    status: 202,
    problems: [...USUAL_PROBLEMS, ...TAKES_JSON, 'busy'],
    example: `curl -H "Content-Type: application/json" -d '{"feed":"https://news.example/rss"}' SERVER/bring`,
  },
  {
    method: 'get',
    path: '/jobs',
    summary: 'The jobs',
    description: 'Those that are under way and the last that have ended, the newest first.',
    gives: { 'application/json': 'Jobs' },
    problems: USUAL_PROBLEMS,
    example: 'curl SERVER/jobs',
  },
  {
    method: 'get',
    path: '/jobs/{id}',
    summary: 'How far a job is',
    description:
      'With “stream” in the query, or “Accept: text/event-stream”, it answers with server-sent events: an “outcome” for every input that is done, those before too, with “progress” (share, counts), and at the end the “job”.',
    inPath: { id: "the job's id" },
    query: { stream: { says: 'answer with server-sent events' } },
    gives: { 'application/json': 'Job', 'text/event-stream': null },
    problems: [...USUAL_PROBLEMS, 'not-found'],
    example: 'curl -N "SERVER/jobs/ID?stream"',
  },
  {
    method: 'delete',
    path: '/jobs/{id}',
    summary: 'Stop a job',
    description: 'Ends it between two reports, and answers when it has ended. What was brought in stays.',
    inPath: { id: "the job's id" },
    gives: { 'application/json': 'Job' },
    problems: [...USUAL_PROBLEMS, 'not-found'],
    example: 'curl -X DELETE SERVER/jobs/ID',
  },
  {
    method: 'post',
    path: '/decisions',
    summary: 'Decide something of the ledger by hand',
    description:
      'That two claims are one (join), that what a report says is another claim (split), that two reports of a claim stand on one say-so or that each stands on its own. It wins over every rule and holds when further reports come; of two decisions on the same places the later wins.',
    takes: { 'application/json': 'Deciding' },
    gives: { 'application/json': 'Decided' },
    problems: [...USUAL_PROBLEMS, ...TAKES_JSON, 'refused', 'unready'],
    example: `curl -H "Content-Type: application/json" -d '{"join":["e1x2","e3y4"]}' SERVER/decisions`,
  },
  {
    method: 'delete',
    path: '/decisions/{id}',
    summary: 'Take a decision back',
    description: 'What was decided before holds again, or what the rules say.',
    inPath: { id: 'the id with which the decision was answered' },
    gives: { 'application/json': 'Decided' },
    problems: [...USUAL_PROBLEMS, 'not-found', 'unready'],
    example: 'curl -X DELETE SERVER/decisions/3-5',
  },
]
