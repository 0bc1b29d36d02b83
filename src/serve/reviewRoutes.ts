import type { Answer } from './answer.ts'
import type { Desk, Refused } from './desk.ts'
import { jsonBody } from './jsonBody.ts'
import { notFound } from './notFound.ts'
import { answered, problem } from './problem.ts'
import { count, oneOf, only } from './queried.ts'
import { Reviewer, Reviewing } from './reviewSchemas.ts'
import type { Routes } from './routes.ts'
import { shown } from './shown.ts'

const HEADERS = { 'content-type': 'application/json', 'cache-control': 'no-store' }
/** Attributions that are told of at once, unless more are asked for, and at most. */
const USUAL = 10
const MOST = 100
/** What a reviewed report is written as. */
export const REVIEW_FORMATS = ['case', 'training'] as const

/** Correcting by hand what was read of a report. */
export function reviewRoutes(desk: Desk): Routes {
  const undoing = (kind: 'undo' | 'redo') =>
    [
      `/reports/{id}/review/${kind}`,
      {
        method: 'POST' as const,
        async answer(asked: Parameters<Routes[number][1]['answer']>[0]) {
          only(asked.query, [])
          const { id = '' } = asked.params
          const { by } = await jsonBody(asked, Reviewer)
          return made(id, await desk.review(id, { kind }, by))
        },
      },
    ] as const
  return [
    [
      '/reports/{id}/review',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, [])
          const { id = '' } = asked.params
          return shown(asked, desk.version(), async () => (await desk.underReview(id)) ?? none(id))
        },
      },
    ],
    [
      '/reports/{id}/review',
      {
        method: 'POST',
        async answer(asked) {
          only(asked.query, [])
          const { id = '' } = asked.params
          const { by, change } = await jsonBody(asked, Reviewing)
          return made(id, await desk.review(id, change, by))
        },
      },
    ],
    undoing('undo'),
    undoing('redo'),
    [
      '/reports/{id}/review/export',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, ['format'])
          const { id = '' } = asked.params
          const format = oneOf(asked.query, 'format', REVIEW_FORMATS) ?? 'case'
          const body = (await desk.reviewExported(id, format)) ?? none(id)
          const name = `${id.replace(/[^\w.-]+/g, '-').slice(0, 80)}.${format === 'case' ? 'json' : 'ndjson'}`
          // To be saved and never shown from here, for a report's words are hostile.
          const headers = { ...HEADERS, 'content-disposition': `attachment; filename="${name}"` }
          return { status: 200, headers, body }
        },
      },
    ],
    [
      '/review/next',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, ['limit'])
          const limit = count(asked.query, 'limit', USUAL, MOST)
          return shown(asked, desk.version(), async () => ({ items: await desk.reviewNext(limit) }))
        },
      },
    ],
  ]
}

function made(id: string, reviewed: object | Refused | null): Answer {
  if (reviewed === null) return none(id)
  if ('refused' in reviewed) return answered(problem('refused', reviewed.refused))
  return { status: 200, headers: HEADERS, body: JSON.stringify(reviewed) }
}

function none(id: string): never {
  throw notFound(`The store has no report ${JSON.stringify(id)}; /reports lists them.`)
}
