/** What reading looks at, and no more: a hostile tag may have 20,000 attributes, for which the DOM takes seconds. */
const KEPT = new Set(
  (
    'class id itemprop role rel data-testid data-component data-gu-name data-qa hidden aria-hidden style ' +
    'href datetime pubdate content property name http-equiv'
  ).split(' '),
)
/** UTF-16 code units of a value: descriptions have some hundred; longer are data (pictures, properties as JSON). */
const MAX_VALUE = 4000
const ATTRIBUTE = /\s([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi

/** The opening tag `source` with the attributes that reading looks at, their names in lower case, each once. */
export function slimTag(name: string, source: string): string {
  let tag = `<${name}`
  const seen = new Set<string>()
  for (const [, written = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const attribute = written.toLowerCase()
    if (!KEPT.has(attribute) || seen.has(attribute)) continue
    seen.add(attribute)
    const value = double ?? single ?? bare ?? ''
    if (value.length <= MAX_VALUE) tag += ` ${attribute}="${value.replaceAll('"', '&quot;')}"`
  }
  return `${tag}>`
}
