import ipaddr from 'ipaddr.js'

/** IPv6's global unicast: whatever lies outside (IPv4-compatible `::127.0.0.1` too) no web server has. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address, as a socket gives it, belongs to the public internet. IPv4 in IPv6 (`::ffff:127.0.0.1`) is
 * judged as IPv4. Everything that is not plain unicast is refused: loopback, private, link-local (where clouds keep
 * their secrets), carrier-grade NAT, multicast, reserved, and the translations that embed an IPv4 address
 * (`64:ff9b::/96`, 6to4, Teredo), since that could be a private one. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST)
}
