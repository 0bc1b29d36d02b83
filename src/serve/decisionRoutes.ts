import type { Desk } from './desk.ts'
import { Deciding } from './deskSchemas.ts'
import { jsonBody } from './jsonBody.ts'
import { notFound } from './notFound.ts'
import { answered, problem } from './problem.ts'
import { only } from './queried.ts'
import type { Routes } from './routes.ts'

const HEADERS = { 'content-type': 'application/json', 'cache-control': 'no-store' }

/** What is decided of the ledger by hand. */
export function decisionRoutes(desk: Desk): Routes {
  return [
    [
      '/decisions',
      {
        method: 'POST',
        async answer(asked) {
          only(asked.query, [])
          const decided = await desk.decide(await jsonBody(asked, Deciding))
          if ('refused' in decided) return answered(problem('refused', decided.refused))
          return { status: 200, headers: HEADERS, body: JSON.stringify(decided) }
        },
      },
    ],
    [
      '/decisions/{id}',
      {
        method: 'DELETE',
        async answer(asked) {
          only(asked.query, [])
          const { id = '' } = asked.params
          const undone = await desk.undecide(id)
          if (undone) return { status: 200, headers: HEADERS, body: JSON.stringify(undone) }
          throw notFound(`There is no decision ${JSON.stringify(id)}, or it was taken back already.`)
        },
      },
    ],
  ]
}
