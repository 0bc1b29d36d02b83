/** UTF-16 code units looked at: comments and stylesheets may stand before the root, and a JSON feed may say its version late. */
const SAMPLE = 4096

/** Whether a document that begins so is an RSS, Atom or JSON feed. */
export function looksLikeFeed(text: string): boolean {
  const start = text
    .slice(0, SAMPLE)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//.test(start)
  const root = start.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^<>[]*(?:\[[^\]]*\])?[^<>[]*>/g, '').trimStart()
  return /^<(?:rss|feed|rdf:RDF|(?:\w+:)?feed)[\s>]/.test(root)
}
