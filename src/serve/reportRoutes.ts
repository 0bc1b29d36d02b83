import type { Desk } from './desk.ts'
import { EXPORT_FORMATS, type ExportFormat } from './exportFormats.ts'
import { type Cut, listed, OF_LISTS, OF_REPORTS } from './listed.ts'
import { notFound } from './notFound.ts'
import { oneOf, only, wantedBy, words } from './queried.ts'
import type { Routes } from './routes.ts'
import { shown } from './shown.ts'

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[]

/** The reports of the store, what they say and became. */
export function reportRoutes(desk: Desk): Routes {
  return [
    [
      '/reports',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, [...OF_LISTS, ...OF_REPORTS, 'q', 'latest'])
          const wanted = { ...wantedBy(asked.query), ...(asked.query.has('latest') ? { latest: true } : {}) }
          if (!asked.query.has('q')) return listed(asked, desk.version(), cut => desk.reports(wanted, cut))
          const asking = words(asked.query, 'q')
          return listed(asked, desk.version(), cut => desk.search(asking, wanted, cut))
        },
      },
    ],
    [
      '/reports/{id}',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, [])
          const { id = '' } = asked.params
          return shown(asked, desk.version(), async () => (await desk.report(id)) ?? none(id))
        },
      },
    ],
    [
      '/reports/{id}/diff',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, OF_LISTS)
          const { id = '' } = asked.params
          return listed(asked, desk.version(), async (cut: Cut) => (await desk.diff(id, cut)) ?? none(id))
        },
      },
    ],
    [
      '/reports/{id}/export',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, ['format'])
          const { id = '' } = asked.params
          const format = oneOf(asked.query, 'format', FORMATS) ?? 'html'
          const body = (await desk.exported(id, format)) ?? none(id)
          const { type, ending } = EXPORT_FORMATS[format]
          const name = `${id.replace(/[^\w.-]+/g, '-').slice(0, 80)}.${ending}`
          // To be saved and never shown from here, for a report's words are hostile.
          const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
          return { status: 200, headers: { ...headers, 'cache-control': 'no-store' }, body }
        },
      },
    ],
    [
      '/outlets',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, OF_LISTS)
          return listed(asked, desk.version(), desk.outlets)
        },
      },
    ],
  ]
}

function none(id: string): never {
  throw notFound(`The store has no report ${JSON.stringify(id)}; /reports lists them.`)
}
