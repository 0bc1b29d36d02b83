/** The address where it is one of the web, written so that it is an IRI; null otherwise: `javascript:` and the like lead nowhere. */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
