import { badRequest } from './badRequest.ts'
import type { Desk } from './desk.ts'
import { listed, MOST_LIMIT, OF_LISTS, OF_REPORTS, USUAL_LIMIT } from './listed.ts'
import { count, date, oneOf, only, wantedBy, words } from './queried.ts'
import type { Routes } from './routes.ts'
import { shown } from './shown.ts'

/** Who says something, who is asked, and what came of it. */
export function peopleRoutes(desk: Desk): Routes {
  return [
    [
      '/who',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, [...OF_LISTS, ...OF_REPORTS, 'name'])
          const name = words(asked.query, 'name')
          const wanted = wantedBy(asked.query)
          let beside: object = {}
          return listed(
            asked,
            desk.version(),
            async cut => {
              const { total, items, next, ...rest } = await desk.who(name, wanted, cut)
              beside = rest
              return { total, items, next }
            },
            () => beside,
          )
        },
      },
    ],
    [
      '/parties',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, ['q', 'outlet', 'named', 'limit'])
          const limit = count(asked.query, 'limit', USUAL_LIMIT, MOST_LIMIT)
          const outlet = asked.query.get('outlet')
          if (outlet !== null) {
            if (asked.query.has('q')) throw badRequest('Give either q or an outlet.')
            const named = oneOf(asked.query, 'named', ['true', 'false']) !== 'false'
            return shown(asked, desk.version(), async () => ({ items: await desk.saidBy(outlet, named, limit) }))
          }
          const beginning = words(asked.query, 'q')
          return shown(asked, desk.version(), async () => {
            const items = await desk.parties(beginning, limit)
            return { items }
          })
        },
      },
    ],
    [
      '/unanswered',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, [...OF_LISTS, ...OF_REPORTS])
          const wanted = wantedBy(asked.query)
          return listed(asked, desk.version(), cut => desk.unanswered(wanted, cut))
        },
      },
    ],
    [
      '/changes',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, ['since', 'limit'])
          const since = date(asked.query, 'since')
          if (since === null) throw badRequest('Say since when: since=2026-03-10T07:40:00Z.')
          const limit = count(asked.query, 'limit', USUAL_LIMIT, MOST_LIMIT)
          await desk.ready()
          return shown(asked, desk.version(), () => desk.changes(since, limit))
        },
      },
    ],
  ]
}
