import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'

/** Milliseconds to reach a server (name, TCP and TLS); a server that takes longer is down. */
const CONNECT_TIMEOUT = 10_000

/** A connection was refused here because its address is not on the public internet. */
export class NotPublic extends Error {
  constructor(host: string, address: string) {
    const means = host === address ? `${host} is` : `${host} means ${address},`
    super(
      `${means} an address inside a private network or this machine. Give --allow-private if that is what you want.`,
    )
    this.name = 'NotPublic'
  }
}

/**
 * A connector for undici that reaches only addresses that are `permitted`, whatever name or notation led to them. Asked
 * three times: before connecting where the host is an address already (no name is looked up then); at the look-up of a
 * name, whose addresses the socket then uses, so that a name cannot change its meaning in between; and once more of the
 * connected socket's peer, before a byte is sent. Fails with `NotPublic`. `lookup` is the system's but for tests.
 */
export function guardedConnect(
  permitted: (address: string) => boolean,
  lookup: typeof systemLookup = systemLookup,
): buildConnector.connector {
  const guardedLookup: LookupFunction = (host, options, callback) => {
    const all: LookupOptions & { all: true } = { ...options, all: true }
    lookup(host, all, (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => {
      if (error) return callback(error, '')
      const reachable = addresses.filter(({ address }) => permitted(address))
      const first = reachable[0]
      if (first === undefined) return callback(new NotPublic(host, addresses[0]?.address ?? 'nothing'), '')
      if (options.all) return callback(null, reachable)
      return callback(null, first.address, first.family)
    })
  }
  const connect = buildConnector({ lookup: guardedLookup, timeout: CONNECT_TIMEOUT } as buildConnector.BuildOptions)
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !permitted(host)) return callback(new NotPublic(host, host), null)
    return connect(options, (...[error, socket]) => {
      if (error) return callback(error, null)
      const peer = socket.remoteAddress ?? ''
      if (permitted(peer)) return callback(null, socket)
      socket.destroy()
      return callback(new NotPublic(host, peer), null)
    })
  }
}
