import { parseFeed } from 'feedsmith'

/** Entries of one feed: feeds have some fifty, archives of a site thousands. */
export const MAX_ENTRIES = 10_000

/** Characters of a title that is HTML; what is longer is none. */
const MAX_TITLE_CHARACTERS = 10_000

/** A report that a feed leads to, as the feed tells of it. */
export interface Entry {
  /** The address of its page; null where the feed has none. */
  readonly address: string | null
  /** The feed's own id, where it is not the address. */
  readonly id?: string
  readonly title?: string
  /** In the feed's own form. */
  readonly published?: string
  /** The entry's own text: HTML, or plain text where the feed says so. */
  readonly text?: { readonly kind: 'html' | 'text'; readonly words: string }
  /** Changes when the feed says that the entry has. */
  readonly stamp: string
}

export interface Feed {
  readonly title?: string
  /** In the feed's order, at most `MAX_ENTRIES`. */
  readonly entries: readonly Entry[]
  /** How many entries there are beyond those. */
  readonly left: number
}

/** An RSS, Atom, RDF or JSON feed. `from` is its address, from which relative links go. Throws an Error where it cannot be read. */
export function feed(text: string, from?: string): Feed {
  const parsed = parse(text)
  const all = rows(parsed)
  const title = parsed.format === 'atom' ? plain(parsed.feed.title) : parsed.feed.title
  return {
    ...(title ? { title: title.trim() } : {}),
    entries: all.slice(0, MAX_ENTRIES).map(row => entry(row, from)),
    left: Math.max(0, all.length - MAX_ENTRIES),
  }
}

const parse = (text: string) => parseFeed(text)
type Parsed = ReturnType<typeof parse>

/** What the formats have in common. */
interface Row {
  readonly link?: string | undefined
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly html?: string | undefined
  readonly text?: string | undefined
}

function rows(parsed: Parsed): Row[] {
  if (parsed.format === 'json') {
    return (parsed.feed.items ?? []).map(one => ({
      link: one.url ?? one.external_url,
      id: one.id,
      title: one.title,
      published: one.date_published,
      updated: one.date_modified,
      html: one.content_html,
      text: one.content_text ?? one.summary,
    }))
  }
  if (parsed.format === 'atom') {
    return (parsed.feed.entries ?? []).map(one => {
      const own = one.content?.value === undefined ? one.summary : one.content
      const words = own?.value
      return {
        link: one.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
        id: one.id,
        title: plain(one.title),
        published: one.published ?? one.updated,
        updated: one.updated,
        ...(/^x?html$/.test(own?.type ?? 'text') ? { html: words } : { text: words }),
      }
    })
  }
  return (parsed.feed.items ?? []).map(one => {
    const guid = 'guid' in one ? one.guid : undefined
    return {
      link: one.link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      id: guid?.value,
      title: one.title,
      published: ('pubDate' in one ? one.pubDate : undefined) ?? one.dc?.dates?.[0],
      html: one.content?.encoded ?? one.description,
    }
  })
}

function entry({ link, id, title, published, updated, html, text }: Row, from: string | undefined): Entry {
  const url = link ? URL.parse(link.trim(), from) : null
  const address = url !== null && /^https?:$/.test(url.protocol) ? url.href : null
  const own = html?.trim() || text?.trim() || ''
  return {
    address,
    ...(id && id !== link && URL.parse(id)?.href !== address ? { id } : {}),
    ...(title?.trim() ? { title: title.trim() } : {}),
    ...(published ? { published } : {}),
    ...(own === '' ? {} : { text: { kind: html?.trim() ? 'html' : 'text', words: own } as const }),
    stamp: updated ?? published ?? title ?? '',
  }
}

/** Atom's titles may be HTML. */
function plain(title: { readonly value?: string; readonly type?: string } | undefined): string | undefined {
  if (title?.value === undefined || title.type === undefined || title.type === 'text') return title?.value
  const signs: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
  return title.value
    .slice(0, MAX_TITLE_CHARACTERS)
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : -1
      if (code >= 0) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      return signs[name?.toLowerCase() ?? ''] ?? whole
    })
}
