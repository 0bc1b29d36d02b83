/** Parameters that say where a reader came from and not what is read. */
const TRACKING =
  /^(?:(?:utm|at|ns)_\w+|(?:fb|g|d|y|tw|tt)clid|msclkid|[gw]braid|mc_[ce]id|_hs(?:enc|mi)|cmp(?:id)?|igshid|smid|smtyp|ocid|xtor|traffic_source)$/i

/**
 * An address as that by which a report is known: without the scheme, the fragment, the order of its parameters and those that only track, since the same
 * report is linked to with and without them. Null for a site's front page, which some sites give out as the address of every page; what is no address is its
 * own key.
 */
export function addressKey(address: string): string | null {
  const url = URL.parse(address)
  if (url === null) return address
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  const query = parameters.length === 0 ? '' : `?${new URLSearchParams(parameters)}`
  if (url.pathname === '/' && query === '') return null
  return `//${url.host}${url.pathname}${query}`
}
