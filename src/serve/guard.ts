import { createHash, timingSafeEqual } from 'node:crypto'
import { isOurs } from './hosts.ts'
import { type Problem, problem } from './problem.ts'

/** Whom the server answers. */
export interface Gate {
  /** The address that it listens at. */
  readonly bound: string
  readonly names: readonly string[]
  /** Asked for where there is one. */
  readonly token: string | null
}

type Header = (name: string) => string | undefined

/** Why a request is not answered, before anything of it is looked at but its headers; null where it is. `open`: what is asked for is the same for everybody. */
export function guard(gate: Gate, method: string, header: Header, open: boolean): Problem | null {
  const host = header('host')
  if (!isOurs(host, gate.bound, gate.names))
    return problem(
      'foreign-host',
      `This server is not called ${JSON.stringify(host ?? '')}. Use the address that it printed, or start it with --name.`,
    )
  if (isForeign(method, header, host ?? ''))
    return problem('foreign-origin', 'The request comes from another site, or from a page opened inside one.')
  if (gate.token === null || open || isToken(header('authorization'), gate.token)) return null
  return problem('token', 'Send “Authorization: Bearer TOKEN” with the token that the server was started with.')
}

/**
 * Browsers say whence a request comes: Origin (the Fetch Standard; where it may change something, always) and Sec-Fetch-Site (W3C Fetch Metadata). A link on
 * another site may open the page in a tab of its own, nothing else. Another port of this machine is another site.
 */
function isForeign(method: string, header: Header, host: string): boolean {
  const origin = header('origin')
  if (origin !== undefined && URL.parse(origin)?.host !== host.toLowerCase()) return true
  const site = header('sec-fetch-site')
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  return method !== 'GET' || header('sec-fetch-mode') !== 'navigate' || header('sec-fetch-dest') !== 'document'
}

/** Compared by their hashes, in a time that does not tell how much of it was right. */
function isToken(authorization: string | undefined, token: string): boolean {
  const [, given] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return given !== undefined && timingSafeEqual(hash(given), hash(token))
}
