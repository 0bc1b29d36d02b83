import type { Answer, Asked } from './answer.ts'
import { apiPage } from './apiPage.ts'
import { type Asset, asset, served } from './asset.ts'
import { bringRoutes } from './bringRoutes.ts'
import { decisionRoutes } from './decisionRoutes.ts'
import type { Desk } from './desk.ts'
import type { Jobs } from './jobs.ts'
import { ledgerRoutes } from './ledgerRoutes.ts'
import type { Limits } from './limits.ts'
import { openapi } from './openapi.ts'
import { peopleRoutes } from './peopleRoutes.ts'
import type { Reader } from './reader.ts'
import { addRoute, readRoute } from './readRoute.ts'
import { reportRoutes } from './reportRoutes.ts'
import { reviewRoutes } from './reviewRoutes.ts'
import { turns } from './turns.ts'

/** What stands at a path, for one method. GET is HEAD too. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** The answer is the same for everybody and needs no token. */
  readonly open?: true
  readonly answer: (asked: Asked) => Promise<Answer>
}

/** Routes by the template of their path: "/reports/{id}". A path may stand there several times, with other methods. */
export type Routes = readonly (readonly [template: string, route: Route])[]

/** What the server is made of; the stages of reading and the store come from whoever starts it. */
export interface Parts {
  readonly reader: Reader
  readonly desk: Desk
  readonly jobs: Jobs
  /** The page's files by their paths ("/page.js"); "/" is the page. */
  readonly files: ReadonlyMap<string, Asset>
  readonly version: string
  readonly token: boolean
  readonly limits: Limits
}

/** Every path with what stands there. A path that is not in it does not exist: no path of a request is ever one of the disk. */
export function routes(parts: Parts): ReadonlyMap<string, readonly Route[]> {
  const { reader, desk, jobs, files, version, token, limits } = parts
  const inTurn = turns(limits.underWay, limits.waiting)
  const made = [
    ['/openapi.json', asset('openapi.json', JSON.stringify(openapi(version, token)))],
    ['/api', asset('api.html', apiPage(version, limits))],
    ...files,
  ] as const
  const all: Routes = [
    ['/read', { method: 'POST', answer: asked => readRoute(asked, reader, inTurn) }],
    ...reportRoutes(desk),
    ...ledgerRoutes(desk),
    ...peopleRoutes(desk),
    ['/reports', { method: 'POST', answer: asked => addRoute(asked, desk, inTurn) }],
    ...bringRoutes(jobs, limits),
    ...decisionRoutes(desk),
    ...reviewRoutes(desk),
    ...made.map(([path, file]) => [path, fixed(file)] as const),
  ]
  const table = new Map<string, Route[]>()
  for (const [template, route] of all) table.set(template, [...(table.get(template) ?? []), route])
  return table
}

function fixed(file: Asset): Route {
  return {
    method: 'GET',
    open: true,
    answer: async asked => served(file, asked.header('if-none-match'), asked.header('accept-encoding')),
  }
}
