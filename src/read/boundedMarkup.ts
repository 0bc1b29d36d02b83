import { BLOCK_ELEMENTS } from './blockElements.ts'
import { slimTag } from './slimTag.ts'

/**
 * Elements open at one time. News pages nest 30 to 60 deep; Readability and the DOM take time that grows with depth
 * times length, so that 100,000 nested elements would hang them. Deeper tags are left out, their text is not.
 */
export const MAX_DEPTH = 80
/** UTF-16 code units of markup without scripts, styles and comments: the longest live blogs have half of that. As much again may be JSON-LD. */
export const MAX_MARKUP = 2_000_000
/**
 * Tags and character references, each of which is a node of the DOM or more. The longest live blogs have 20,000; linkedom
 * hands the children of a node over as arguments of one call, whose number has a limit that 120,000 exceed.
 */
export const MAX_NODES = 50_000
/** The depths of all nodes together: Readability reads every open element again with all that it holds. The longest live blogs have two thirds of that. */
export const MAX_DEPTHS = 800_000
/** UTF-16 code units of one tag: longer ones (pictures written into an attribute) lose their attributes. */
const MAX_TAG = 65_536
/** UTF-16 code units of a title and of one CDATA section; longer ones are no title and no words of a report. */
const MAX_TITLE = 2000
const MAX_CDATA = 20_000

/** Elements with nothing to read in them, left out with all that they hold. */
const DROPPED = new Set(
  'script style svg iframe template noscript textarea select canvas object video audio math'.split(' '),
)
/** Of these a browser too takes all that follows where they are not closed. */
const DROPPED_TO_END = new Set(['script', 'style'])
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const SHELL = new Set('html head body frameset frame noframes'.split(' '))
const CLOSES_PARAGRAPH = new Set(
  [...BLOCK_ELEMENTS].filter(name => !/^(td|th|tr|tbody|thead|tfoot|caption|body)$/.test(name)),
)
/** An opening tag ends the open elements named here, up to (not past) the nearest of the second list. */
const IMPLIED_ENDS: Readonly<Record<string, readonly [ends: readonly string[], within: readonly string[]]>> = {
  li: [['li'], ['ul', 'ol', 'menu']],
  dt: [['dt', 'dd'], ['dl']],
  dd: [['dt', 'dd'], ['dl']],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  tr: [['tr'], ['table']],
  a: [['a'], []],
}
const EDGE = '<br><br>'
const LESS_THAN = 60
const AMPERSAND = 38
const TAG_NAME = /[a-z][a-z0-9:-]*/iy
const CLOSERS = new Map<string, RegExp>()

/** A page with its tags balanced and bounded, ready for a DOM. `lang` is what `<html>` says. */
export interface BoundedMarkup {
  readonly markup: string
  readonly lang: string | null
  /** UTF-16 code units that were cut because of `MAX_MARKUP`, `MAX_NODES` or `MAX_DEPTHS`. */
  readonly cut: number
}

/**
 * A page as balanced markup within `MAX_DEPTH`, `MAX_MARKUP`, `MAX_NODES` and `MAX_DEPTHS`: one pass, in time that grows with the length only. Ends
 * are implied as HTML implies them (`<p>`, `<li>`, cells), unmatched end tags go, scripts and what else holds no words go
 * (but JSON-LD stays), and there is one html, head and body, whatever the page has. CDATA (XHTML) becomes text.
 */
export function boundedMarkup(page: string): BoundedMarkup {
  const out: string[] = []
  const json: string[] = []
  const open: string[] = []
  const tooDeep = new Map<string, number>()
  const unclosed = new Set<string>()
  let size = 0
  let data = 0
  let nodes = 0
  let depths = 0
  let lang: string | null = null
  let at = 0

  const emit = (words: string) => {
    out.push(words)
    size += words.length
    for (let mark = 0; mark < words.length; mark++) {
      const character = words.charCodeAt(mark)
      if (character === LESS_THAN || character === AMPERSAND) count()
    }
  }
  const count = () => {
    nodes += 1
    depths += open.length
  }
  /** Nodes that may still come where they stand as deep as what is open. */
  const left = () => Math.min(MAX_NODES - nodes, (MAX_DEPTHS - depths) / Math.max(open.length, 1))
  /** What stands for the edge of a block whose tag is too deep. */
  const edge = () => {
    if (out.at(-1) !== EDGE) emit(EDGE)
  }
  const closeTo = (depth: number) => {
    while (open.length > depth) emit(`</${open.pop()}>`)
  }

  while (at < page.length && size < MAX_MARKUP && left() > 0) {
    const tag = page.indexOf('<', at)
    const end = tag === -1 ? page.length : tag
    const fits = fitting(page, at, end, MAX_MARKUP - size, left())
    if (fits > at) emit(page.slice(at, fits))
    at = fits
    if (fits < end) break
    if (tag === -1) {
      at = end
      break
    }
    const next = page[tag + 1] ?? ''
    if (next === '!' || next === '?') {
      at = afterDeclaration(page, tag, emit)
      continue
    }
    const closing = next === '/'
    TAG_NAME.lastIndex = tag + (closing ? 2 : 1)
    const name = TAG_NAME.exec(page)?.[0].toLowerCase()
    if (name === undefined) {
      emit('&lt;')
      at = tag + 1
      continue
    }
    const { after, whole } = tagEnd(page, TAG_NAME.lastIndex)
    const source = whole && after - tag <= MAX_TAG ? page.slice(tag, after) : `<${name}>`
    at = after
    if (closing) close(name)
    else if (SHELL.has(name)) {
      if (name === 'html') lang ??= /\blang\s*=\s*["']?([a-z0-9-]+)/i.exec(source)?.[1] ?? null
    } else if (name === 'title' || (name === 'script' && /ld\+json/i.test(source))) {
      const [inner, past] = contentOf(name, at)
      if (name === 'title') emit(`<title>${inner.slice(0, MAX_TITLE)}</title>`)
      else if (inner.length <= MAX_MARKUP - data) {
        json.push(`<script type="application/ld+json">${inner}</script>`)
        data += inner.length
        count()
      }
      at = past
    } else if (DROPPED.has(name)) {
      if (!/\/\s*>$/.test(source)) at = contentOf(name, at)[1]
    } else if (VOID.has(name)) emit(slimTag(name, source))
    else opened(name, slimTag(name, source))
  }
  closeTo(0)
  const head = '<!DOCTYPE html><html><head>'
  return { markup: `${head}${json.join('')}</head><body>${out.join('')}</body></html>`, lang, cut: page.length - at }

  function opened(name: string, source: string) {
    if (CLOSES_PARAGRAPH.has(name)) endImplied(['p'], ['td', 'th', 'caption'])
    const implied = IMPLIED_ENDS[name]
    if (implied) endImplied(...implied)
    if (open.length >= MAX_DEPTH) {
      tooDeep.set(name, (tooDeep.get(name) ?? 0) + 1)
      if (BLOCK_ELEMENTS.has(name)) edge()
      return
    }
    emit(source)
    open.push(name)
  }

  function endImplied(ends: readonly string[], within: readonly string[]) {
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const name = open[depth] ?? ''
      if (within.includes(name)) return
      if (ends.includes(name)) {
        closeTo(depth)
        return
      }
    }
  }

  function close(name: string) {
    if (name === 'br') emit('<br>')
    const beyond = tooDeep.get(name) ?? 0
    if (beyond > 0) {
      tooDeep.set(name, beyond - 1)
      if (BLOCK_ELEMENTS.has(name)) edge()
      return
    }
    const inline = !BLOCK_ELEMENTS.has(name) && name !== 'a'
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const candidate = open[depth] ?? ''
      if (candidate === name) {
        closeTo(depth)
        return
      }
      // An inline end tag does not reach through a block, nor any end tag out of a table's cell but the table's own.
      if (inline && BLOCK_ELEMENTS.has(candidate)) return
      if ((candidate === 'td' || candidate === 'th') && !/^(t[rdh]|tbody|thead|tfoot|table)$/.test(name)) return
    }
  }

  /** What stands between `from` and the element's end tag, and the index after that tag. */
  function contentOf(name: string, from: number): [inner: string, past: number] {
    if (unclosed.has(name)) return ['', from]
    let closer = CLOSERS.get(name)
    if (!closer) {
      closer = new RegExp(`</${name}[^a-z0-9>]*>`, 'gi')
      CLOSERS.set(name, closer)
    }
    closer.lastIndex = from
    const found = closer.exec(page)
    if (found) return [page.slice(from, found.index), found.index + found[0].length]
    unclosed.add(name)
    return ['', DROPPED_TO_END.has(name) ? page.length : from]
  }
}

/** The index up to which words from `from` to `to` fit within so many code units and so many character references. */
function fitting(page: string, from: number, to: number, units: number, references: number): number {
  const words = page.slice(from, Math.min(to, from + units))
  let left = references
  for (let at = words.indexOf('&'); at !== -1; at = words.indexOf('&', at + 1)) {
    left -= 1
    if (left < 0) return from + at
  }
  return from + words.length
}

/** Past a comment, a doctype, a processing instruction; CDATA is emitted as text. */
function afterDeclaration(page: string, tag: number, emit: (words: string) => void): number {
  const [opener, closer] = page.startsWith('<!--', tag)
    ? ['<!--', '-->']
    : page.startsWith('<![CDATA[', tag)
      ? ['<![CDATA[', ']]>']
      : ['<!', '>']
  const end = page.indexOf(closer, tag + (opener === '<!--' ? 2 : opener.length))
  if (opener === '<![CDATA[') {
    const from = tag + opener.length
    const words = page.slice(from, Math.min(end === -1 ? page.length : end, from + MAX_CDATA))
    emit(words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  }
  return end === -1 ? page.length : end + closer.length
}

/** The index after the tag's `>`; `whole` is false where its quotation marks do not close and the nearest `>` is taken. */
function tagEnd(page: string, from: number): { readonly after: number; readonly whole: boolean } {
  let quote = ''
  const limit = Math.min(page.length, from + MAX_TAG)
  for (let at = from; at < limit; at++) {
    const character = page[at] ?? ''
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return { after: at + 1, whole: true }
    else if ((character === '"' || character === "'") && /[=\s]/.test(page[at - 1] ?? '')) quote = character
  }
  const nearest = page.indexOf('>', from)
  return { after: nearest === -1 ? page.length : nearest + 1, whole: false }
}
