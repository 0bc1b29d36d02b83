const KEY = 'sayso-token'

/** The token that the server asks for: taken out of the address that was printed, kept for this tab; null where there is none. */
export function token(): string | null {
  const [, given] = /^#token=(.+)$/.exec(location.hash) ?? []
  if (given !== undefined) {
    sessionStorage.setItem(KEY, decodeURIComponent(given))
    history.replaceState(null, '', location.pathname)
  }
  return sessionStorage.getItem(KEY)
}
