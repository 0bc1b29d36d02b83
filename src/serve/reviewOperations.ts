import { type Operation, USUAL_PROBLEMS } from './operation.ts'
import { REVIEW_FORMATS } from './reviewRoutes.ts'

const TAKES_JSON = ['too-slow', 'too-large', 'media-type'] as const
const inPath = { id: "the report's id" }

export const REVIEW_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/reports/{id}/review',
    summary: 'A report under review',
    description:
      'Its record as the machine read it and with the changes made by hand, the log of these, and what nobody has looked at yet, the least sure first.',
    inPath,
    gives: { 'application/json': 'UnderReview' },
    problems: [...USUAL_PROBLEMS, 'not-found'],
    example: 'curl SERVER/reports/ID/review',
  },
  {
    method: 'post',
    path: '/reports/{id}/review',
    summary: 'Correct what was read of a report',
    description:
      'Accepts or rejects an attribution, sets its words or its party, joins or splits parties, adds what was missed, or notes something. Spans are of the text, in UTF-16 code units, and of whole words: nothing is moved to where it would fit.',
    inPath,
    takes: { 'application/json': 'Reviewing' },
    gives: { 'application/json': 'UnderReview' },
    problems: [...USUAL_PROBLEMS, ...TAKES_JSON, 'not-found', 'refused'],
    example: `curl -H "Content-Type: application/json" -d '{"by":"Ada","change":{"kind":"accept","attribution":"a3"}}' SERVER/reports/ID/review`,
  },
  {
    method: 'post',
    path: '/reports/{id}/review/undo',
    summary: 'Undo the last change',
    description: 'The last change that holds does not hold any more. It stays in the log, and so does the undoing.',
    inPath,
    takes: { 'application/json': 'Reviewer' },
    gives: { 'application/json': 'UnderReview' },
    problems: [...USUAL_PROBLEMS, ...TAKES_JSON, 'not-found', 'refused'],
    example: `curl -H "Content-Type: application/json" -d '{"by":"Ada"}' SERVER/reports/ID/review/undo`,
  },
  {
    method: 'post',
    path: '/reports/{id}/review/redo',
    summary: 'Redo the change that was undone last',
    description: 'It holds again, unless something else was changed since.',
    inPath,
    takes: { 'application/json': 'Reviewer' },
    gives: { 'application/json': 'UnderReview' },
    problems: [...USUAL_PROBLEMS, ...TAKES_JSON, 'not-found', 'refused'],
    example: `curl -H "Content-Type: application/json" -d '{"by":"Ada"}' SERVER/reports/ID/review/redo`,
  },
  {
    method: 'get',
    path: '/reports/{id}/review/export',
    summary: 'A reviewed report as a case, or to train from',
    description: 'With the changes made by hand: a report annotated by hand (case), or a line of a corpus (training).',
    inPath,
    query: { format: { says: 'what to write: a case, unless given', values: REVIEW_FORMATS } },
    gives: { 'application/json': null },
    problems: [...USUAL_PROBLEMS, 'not-found'],
    example: 'curl SERVER/reports/ID/review/export',
  },
  {
    method: 'get',
    path: '/review/next',
    summary: 'What is to be reviewed next',
    description: 'Attributions of the latest versions of which nobody has said anything, the least sure first.',
    query: { limit: { says: 'at most so many: 10 unless given, 100 at most', type: 'integer' } },
    gives: { 'application/json': 'UnreviewedList' },
    problems: USUAL_PROBLEMS,
    example: 'curl "SERVER/review/next?limit=1"',
  },
]
