import { setTimeout as sleep } from 'node:timers/promises'
import robots from 'robots-parser'
import type { Asking, Fetch, Fetched } from './fetch.ts'

/** The name by which a robots.txt speaks of Sayso. */
const ROBOT = 'Sayso'
/** Bytes of a robots.txt, of which the rest is passed over: RFC 9309 asks for 500 KiB at least. */
const MAX_ROBOTS_BYTES = 512 * 1024
/** Milliseconds for which a robots.txt holds: RFC 9309 allows a day. */
const ROBOTS_AGE = 24 * 60 * 60 * 1000
/** Seconds: a `Crawl-delay` beyond this means that nobody is wanted, and waiting it out would look like standing still. */
const LONGEST_DELAY = 60
/** Seconds that a server may have us wait before it is asked once more; longer, and the page is given up. */
const LONGEST_WAIT = 60
/** Seconds to wait where the server says that it is asked too much and not for how long. */
const USUAL_WAIT = 10
/** Times that a page is asked for again where the server asks to wait. */
const AGAIN = 2

/** What robots.txt says: nothing (all may be read), or rules, or that the server cannot give it. */
interface Robots {
  readonly allows: (address: string) => boolean
  /** Seconds between two requests, or 0. */
  readonly delay: number
  readonly refusal: string
}

/** The package's types are those of an ES module, which it is not. */
const parse = robots as unknown as typeof robots.default

const BY_RULE =
  'Its robots.txt asks programs not to read it. Open it in a browser, save it, and add the file, if you may.'
const ALL: Robots = { allows: () => true, delay: 0, refusal: '' }

/**
 * Fetches as a guest does: what a robots.txt forbids is not asked for, a host is asked one thing at a time with at least `delay` seconds between two,
 * or its own `Crawl-delay`, and where it says that it has too much to do (429, 503) it is left in peace as long as it asks for. Different hosts do not wait
 * for each other.
 * @returns the page, or why it was not asked for; throws as `fetch` does, also where robots.txt does not come
 */
export function visits(
  fetch: Fetch,
  delay: number,
): (address: string, asking?: Asking) => Promise<Fetched | { readonly refused: string }> {
  const hosts = new Map<string, Host>()
  return async (address, asking = {}) => {
    const url = URL.parse(address)
    if (url === null) return fetch(address, asking)
    let host = hosts.get(url.origin)
    if (host === undefined) {
      host = { last: Promise.resolve(), free: 0, robots: null, until: 0 }
      hosts.set(url.origin, host)
    }
    const turn = host.last.then(() => visit(fetch, host, url, asking, delay))
    host.last = turn.catch(() => {})
    return turn
  }
}

interface Host {
  /** The visit before. */
  last: Promise<unknown>
  /** When it may be asked next, as `performance.now()`. */
  free: number
  robots: Robots | null
  /** When robots.txt is to be read again. */
  until: number
}

async function visit(
  fetch: Fetch,
  host: Host,
  url: URL,
  asking: Asking,
  delay: number,
): Promise<Fetched | { readonly refused: string }> {
  const { signal } = asking
  const ask = async (address: string, how: Asking) => {
    await sleep(Math.max(0, host.free - performance.now()), undefined, signal ? { signal } : {})
    try {
      return await fetch(address, how)
    } finally {
      host.free = performance.now() + 1000 * Math.max(delay, host.robots?.delay ?? 0)
    }
  }
  if (host.robots === null || performance.now() > host.until) {
    host.robots = await robotsOf(new URL('/robots.txt', url).href, address =>
      ask(address, { maxBytes: MAX_ROBOTS_BYTES, cut: true, ...(signal ? { signal } : {}) }),
    )
    host.until = performance.now() + ROBOTS_AGE
  }
  if (!host.robots.allows(url.href)) return { refused: host.robots.refusal }
  for (let left = AGAIN; ; left--) {
    try {
      return await ask(url.href, asking)
    } catch (error) {
      const { status, wait } = error as { readonly status?: number | null; readonly wait?: number | null }
      const seconds = wait ?? USUAL_WAIT
      if (left === 0 || (status !== 429 && status !== 503) || seconds > LONGEST_WAIT) throw error
      host.free = Math.max(host.free, performance.now() + 1000 * seconds)
    }
  }
}

/**
 * By RFC 9309: without a robots.txt (4xx) all may be read; where the server cannot give it (5xx), nothing. Without any answer nothing either, and so there is
 * none for the page: that is thrown, and not remembered.
 */
async function robotsOf(address: string, ask: (address: string) => Promise<Fetched>): Promise<Robots> {
  try {
    const { bytes } = await ask(address)
    const text = new TextDecoder().decode(bytes)
    // Half of a rule may forbid far more than the whole.
    const rules = parse(address, bytes.length < MAX_ROBOTS_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1))
    return {
      allows: one => rules.isAllowed(one, ROBOT) !== false,
      delay: Math.min(LONGEST_DELAY, rules.getCrawlDelay(ROBOT) ?? 0),
      refusal: BY_RULE,
    }
  } catch (error) {
    const { status = null } = error as { readonly status?: number | null }
    if (status === null) throw error
    if (status < 500) return ALL
    const refusal = `The server has a fault (${status}) and cannot say what programs may read (robots.txt). Try again later.`
    return { allows: () => false, delay: 0, refusal }
  }
}
