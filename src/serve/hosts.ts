import { isIP } from 'node:net'

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '::1']

/** Whether only this machine can reach the address. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.includes(address) || /^127\.\d+\.\d+\.\d+$/.test(address)
}

/**
 * Whether the server answers to a Host header. Bound to loopback, only to the names of loopback. Bound to another address, to any IP address (a name can be
 * pointed at us, an address cannot) and to the names it was given.
 */
export function isOurs(host: string | undefined, bound: string, names: readonly string[]): boolean {
  const url = host === undefined || /[/\\@?#\s]/.test(host) ? null : URL.parse(`http://${host}`)
  if (!url) return false
  const name = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (isLoopback(bound)) return isLoopback(name)
  return isLoopback(name) || isIP(name) !== 0 || names.some(own => own.toLowerCase() === name)
}
