import type { Answer, Asked } from './answer.ts'
import { apiPage } from './apiPage.ts'
import { type Asset, asset, served } from './asset.ts'
import type { Limits } from './limits.ts'
import { openapi } from './openapi.ts'
import type { Reader } from './reader.ts'
import { readRoute } from './readRoute.ts'
import { turns } from './turns.ts'

/** What stands at a path, for one method. GET is HEAD too. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** The answer is the same for everybody and needs no token. */
  readonly open: boolean
  readonly answer: (asked: Asked) => Promise<Answer>
}

/** What the server is made of; the stages of reading come from whoever starts it. */
export interface Parts {
  readonly reader: Reader
  /** The page's files by their paths ("/page.js"); "/" is the page. */
  readonly files: ReadonlyMap<string, Asset>
  readonly version: string
  readonly token: boolean
  readonly limits: Limits
}

/** Every path with what stands there. A path that is not in it does not exist: no path of a request is ever one of the disk. */
export function routes({ reader, files, version, token, limits }: Parts): ReadonlyMap<string, readonly Route[]> {
  const inTurn = turns(limits.underWay, limits.waiting)
  const made = [
    ['/openapi.json', asset('openapi.json', JSON.stringify(openapi(version, token)))],
    ['/api', asset('api.html', apiPage(version, limits))],
    ...files,
  ] as const
  return new Map<string, Route[]>([
    ['/read', [{ method: 'POST', open: false, answer: asked => readRoute(asked, reader, inTurn) }]],
    ...made.map(([path, file]) => [path, [fixed(file)]] as [string, Route[]]),
  ])
}

function fixed(file: Asset): Route {
  return {
    method: 'GET',
    open: true,
    answer: async asked => served(file, asked.header('if-none-match'), asked.header('accept-encoding')),
  }
}
