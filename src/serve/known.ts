import type { Answer, Asked } from './answer.ts'

/** Says of an answer which state of the store it shows. It may be kept, and is asked for again at every use. */
export function stateHeaders(version: string): Answer['headers'] {
  return { 'cache-control': 'no-cache', etag: `W/"${version}"`, vary: 'accept, authorization' }
}

/** The answer that the one who asks has the present state already (If-None-Match); null where not. */
export function known(asked: Asked, version: string): Answer | null {
  return names(asked.header('if-none-match'), `"${version}"`)
    ? { status: 304, headers: stateHeaders(version), body: '' }
    : null
}

/** Whether If-None-Match names an entity tag, weak or not (RFC 9110). */
export function names(has: string | undefined, etag: string): boolean {
  return has === '*' || has?.split(',').some(one => one.trim().replace(/^W\//, '') === etag) === true
}
