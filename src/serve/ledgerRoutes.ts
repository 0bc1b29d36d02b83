import { type Desk, SORTS } from './desk.ts'
import { type Cut, listed, OF_LISTS, OF_REPORTS } from './listed.ts'
import { notFound } from './notFound.ts'
import { oneOf, only, wantedBy, words } from './queried.ts'
import type { Routes } from './routes.ts'
import { shown } from './shown.ts'

/** The claims of all reports. */
export function ledgerRoutes(desk: Desk): Routes {
  return [
    [
      '/ledger',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, [...OF_LISTS, ...OF_REPORTS, 'sort', 'q', 'report'])
          const sort = oneOf(asked.query, 'sort', SORTS)
          const asking = asked.query.has('q') ? words(asked.query, 'q') : null
          const report = asked.query.get('report')
          const wanted = { ...wantedBy(asked.query), ...(report === null ? {} : { report }) }
          await desk.ready()
          return listed(asked, desk.version(), cut => desk.ledger(sort, asking, wanted, cut))
        },
      },
    ],
    [
      '/claims/{id}',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, [])
          const { id = '' } = asked.params
          await desk.ready()
          return shown(asked, desk.version(), async () => {
            const claim = await desk.claim(id)
            if (claim) return claim
            throw notFound(`No claim in the ledger has the id ${JSON.stringify(id)}; /ledger lists them.`)
          })
        },
      },
    ],
    [
      '/reports/{id}/timeline',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, OF_LISTS)
          const { id = '' } = asked.params
          await desk.ready()
          return listed(asked, desk.version(), async (cut: Cut) => {
            const page = await desk.timeline(id, cut)
            if (page) return page
            throw notFound(`The store has no report ${JSON.stringify(id)}; /reports lists them.`)
          })
        },
      },
    ],
    [
      '/trace',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, [...OF_LISTS, ...OF_REPORTS, 'q'])
          const asking = words(asked.query, 'q')
          const wanted = wantedBy(asked.query)
          await desk.ready()
          return listed(asked, desk.version(), cut => desk.trace(asking, wanted, cut))
        },
      },
    ],
  ]
}
