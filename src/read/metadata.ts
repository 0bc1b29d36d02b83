import type { DomDocument, DomElement } from './dom.ts'
import { inlineText } from './inlineText.ts'
import { isoDate } from './isoDate.ts'
import { type JsonObject, jsonLd } from './jsonLd.ts'
import { namesInByline } from './phrases.ts'

/** More people do not sign a report; a page that lists more is not listing authors. */
const MAX_AUTHORS = 20
/** Lists and names within each other in which JSON-LD's words are looked for; templates nest one or two. */
const MAX_NESTED = 10

/** What a page says about its article, before the page's own words are looked at. */
export interface Metadata {
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly description?: string
  readonly byline: readonly string[]
  /** ISO 8601; absent where no date of the page could be read. */
  readonly published?: string
  /** A date that could not be read, where none could. */
  readonly unreadDate?: string
  readonly language?: string
  /** The whole text as JSON-LD has it, for pages that show it only by script. */
  readonly body?: string
}

/**
 * A page's metadata. Precedence, field by field, the first that speaks: JSON-LD's article; OpenGraph and `article:*`;
 * other `<meta>` (Dublin Core, parsely, sailthru, plain names), then microdata; `<time datetime>`; `<title>`, `<html lang>`
 * (`lang`), `<link rel=canonical>`. Two differ: the address is the canonical link before all else, and the language is
 * `<html lang>` before `og:locale`. Where the page was got (`from`), another site's canonical address is not believed.
 */
export function metadata(document: DomDocument, lang: string | null, from?: string): Metadata {
  const meta = metaTags(document)
  const canonical = [...document.querySelectorAll('link[rel~=canonical]')][0]?.getAttribute('href') ?? undefined
  const url = address([canonical, meta('og:url')], from)
  const scripts = [...document.querySelectorAll('script')].map(script => script.textContent)
  const { article, resolve } = jsonLd(scripts, found => {
    const page = resolveUrl(found.url) ?? resolveUrl(found.mainEntityOfPage) ?? resolveUrl(found['@id'])
    return page !== undefined && page === url
  })
  const ld: JsonObject = article ?? {}
  const itemprop = (name: string) => [...document.querySelectorAll(`[itemprop~="${name}"]`)].slice(0, MAX_AUTHORS)

  const dates = [
    text(ld.datePublished),
    text(ld.dateCreated),
    meta('article:published_time', 'og:article:published_time', 'og:published_time'),
    meta('date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'parsely-pub-date', 'sailthru.date'),
    meta(
      'pubdate',
      'publish-date',
      'publishdate',
      'article.published',
      'cxenseparse:recs:publishtime',
      'datepublished',
    ),
    ...itemprop('datePublished').map(value),
    ...[...document.querySelectorAll('article time, header time, main time, time[pubdate]')].slice(0, 1).map(value),
  ].filter(date => date !== undefined)
  const published = dates.map(isoDate).find(date => date !== null)

  const authors = [
    people(ld.author ?? ld.creator, resolve),
    metaAll(document, 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl').map(
      unsigned,
    ),
  ].map(named => named.filter(isName))

  return {
    ...optional('url', url ?? resolveUrl(ld.url) ?? from),
    ...optional('outlet', nameOf(resolve(ld.publisher)) ?? meta('og:site_name', 'application-name', 'dc.publisher')),
    ...optional(
      'title',
      text(ld.headline) ?? text(ld.name) ?? meta('og:title', 'twitter:title', 'dc.title') ?? titleTag(document),
    ),
    ...optional('description', text(ld.description) ?? meta('og:description', 'twitter:description', 'description')),
    byline: [...new Set(authors.find(named => named.length > 0) ?? [])].slice(0, MAX_AUTHORS),
    ...optional('published', published),
    ...optional('unreadDate', published === undefined ? dates[0] : undefined),
    ...optional(
      'language',
      language([text(ld.inLanguage), lang ?? undefined, meta('content-language'), meta('og:locale')]),
    ),
    ...optional('body', typeof ld.articleBody === 'string' ? ld.articleBody : undefined),
  }
}

function metaTags(document: DomDocument): (...names: string[]) => string | undefined {
  const first = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta')) {
    const content = inlineText(tag.getAttribute('content') ?? '')
    const name = metaName(tag)
    if (name !== '' && content !== '' && !first.has(name)) first.set(name, content)
  }
  return (...names) => names.map(name => first.get(name)).find(content => content !== undefined)
}

function metaAll(document: DomDocument, ...names: string[]): string[] {
  const tags = [...document.querySelectorAll('meta')]
  for (const name of names) {
    const contents = tags
      .filter(tag => metaName(tag) === name)
      .map(tag => inlineText(tag.getAttribute('content') ?? ''))
    const authors = contents.flatMap(content => content.split(/\s*[,;|&]\s*|\s+and\s+/))
    if (authors.some(isName)) return authors
  }
  return []
}

function metaName(tag: DomElement): string {
  return (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('http-equiv') ?? '')
    .trim()
    .toLowerCase()
}

/** "By Ann Lee" → "Ann Lee". */
function unsigned(name: string): string {
  return name.replace(/^by\s+/i, '')
}

/** Facebook addresses stand where names should, and dates and counts too. */
function isName(name: string): boolean {
  return name.length > 1 && name.length <= 100 && !/^https?:|[/@<>{}]|\d{3}/.test(name)
}

function people(value: unknown, resolve: (value: unknown) => unknown): string[] {
  const all = Array.isArray(value) ? value : [value]
  return all
    .slice(0, MAX_AUTHORS)
    .flatMap(one => nameOf(resolve(one)) ?? [])
    .flatMap(name => several(name) ?? unsigned(name))
}

/** Who stand in one string: "Ann Lee and Bo Holm"; null where it is one name, or none of a person. */
function several(name: string): string[] | null {
  const found = namesInByline(name)
  return found.length > 1 ? found : null
}

function nameOf(value: unknown, left = MAX_NESTED): string | undefined {
  if (left === 0) return undefined
  if (Array.isArray(value)) return nameOf(value[0], left - 1)
  if (typeof value === 'object' && value !== null && 'name' in value) return nameOf(value.name, left - 1)
  return text(value)
}

/** A JSON-LD string as words: templates write entities into it. Anything but a string that is not empty is undefined. */
function text(value: unknown, left = MAX_NESTED): string | undefined {
  if (Array.isArray(value)) return left === 0 ? undefined : text(value[0], left - 1)
  if (typeof value !== 'string') return undefined
  return inlineText(entities(value)) || undefined
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function entities(words: string): string {
  return words.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : whole
  })
}

function value(element: DomElement): string | undefined {
  const said = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
  return inlineText(said) || undefined
}

/** `<title>` without the site's name after the last bar or dash. */
function titleTag(document: DomDocument): string | undefined {
  const whole = inlineText([...document.querySelectorAll('title')][0]?.textContent ?? '')
  const shorter = whole.replace(/\s+[|–—»-]\s+[^|–—»]{1,40}$/, '')
  return (shorter.split(' ').length >= 3 ? shorter : whole) || undefined
}

function resolveUrl(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value
  return typeof id === 'string' ? absolute(id) : undefined
}

function absolute(link: string, base?: string): string | undefined {
  const url = URL.parse(link, base)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

function address(links: readonly (string | undefined)[], from?: string): string | undefined {
  for (const link of links) {
    const url = link === undefined ? undefined : absolute(link, from)
    if (url !== undefined && (from === undefined || sameSite(site(url), site(from)))) return url
  }
  return undefined
}

/** An edition stands under the site's own name: edition.cnn.example is of cnn.example. */
function sameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

function site(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, '')
}

/** The first well-formed tag, in its canonical form; OpenGraph's en_GB is en-GB. */
function language(tags: readonly (string | undefined)[]): string | undefined {
  for (const tag of tags) {
    try {
      const canonical = Intl.getCanonicalLocales((tag ?? '').replaceAll('_', '-'))[0]
      if (canonical) return canonical
    } catch {}
  }
  return undefined
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: string })
}
