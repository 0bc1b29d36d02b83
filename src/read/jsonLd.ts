/** How many objects of a page's JSON-LD are looked at: list pages have hundreds, a hostile page could have millions. */
const MAX_OBJECTS = 5000
/** schema.org's articles: Article, NewsArticle and its subtypes, Report, LiveBlogPosting, BlogPosting. */
const ARTICLE = /(?:Article|^Report|Posting)$/

export type JsonObject = { readonly [key: string]: unknown }

/**
 * The article that a page's JSON-LD scripts describe: the first schema.org article (NewsArticle and its kin before
 * others), wherever it stands (alone, in arrays, in `@graph`, as `mainEntity`). `about(article)` says whether one is the
 * page's own, which goes first. References (`{"@id": …}`) are resolved by `resolve`. Scripts that are not JSON are passed over.
 */
export function jsonLd(
  scripts: readonly string[],
  about: (article: JsonObject) => boolean,
): { readonly article: JsonObject | null; readonly resolve: (value: unknown) => unknown } {
  const objects = scripts.flatMap(script => objectsIn(parsed(script))).slice(0, MAX_OBJECTS)
  const byId = new Map<string, JsonObject>()
  for (const object of objects) {
    const id = object['@id']
    if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object)
  }
  const articles = objects.filter(object => typesOf(object).some(type => ARTICLE.test(type)))
  const news = articles.filter(object => typesOf(object).some(type => /News|LiveBlog|^Report$/.test(type)))
  const article = articles.find(about) ?? news[0] ?? articles[0] ?? null
  const resolve = (value: unknown): unknown => {
    const id = isObject(value) ? value['@id'] : undefined
    return typeof id === 'string' ? (byId.get(id) ?? value) : value
  }
  return { article, resolve }
}

function parsed(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\s*\]\]>)\s*(?:;\s*)?$/, '')
  try {
    return JSON.parse(json)
  } catch {
    try {
      // Raw line ends inside strings are the commonest fault of templates.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the fault.
      return JSON.parse(json.replace(/[\u0000-\u001f]/g, ' '))
    } catch {
      return null
    }
  }
}

/** All objects of a JSON value, in its order, outer before inner; without recursion, since a page may nest at will. */
function objectsIn(root: unknown): JsonObject[] {
  const found: JsonObject[] = []
  const waiting: unknown[] = [root]
  while (waiting.length > 0 && found.length < MAX_OBJECTS) {
    const value = waiting.pop()
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_OBJECTS).reverse())
    else if (isObject(value)) {
      found.push(value)
      const inner = Object.values(value).filter(one => typeof one === 'object')
      waiting.push(...inner.slice(0, MAX_OBJECTS).reverse())
    }
  }
  return found
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(object: JsonObject): string[] {
  const type = object['@type']
  return (Array.isArray(type) ? type : [type]).filter(name => typeof name === 'string')
}
