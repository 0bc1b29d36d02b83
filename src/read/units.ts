import { BLOCK_ELEMENTS } from './blockElements.ts'
import { type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts'
import { furniture } from './furniture.ts'
import { inlineText } from './inlineText.ts'
import { names } from './names.ts'
import { type Part, part } from './part.ts'
import { isClosing, isSigned } from './phrases.ts'

/** An element that encloses units, told apart by its number in the order of the page. */
export interface Enclosure {
  readonly number: number
  readonly kind: 'wholly' | 'loosely' | 'article' | 'header'
}

/** A run of words between two edges of blocks on a page, with what the page's structure says about it. */
export interface Unit {
  readonly text: string
  /** The nearest block element's name: "p", "h2", "div". */
  readonly tag: string
  readonly part: Part | null
  /** UTF-16 code units of `text`, about, that are links. */
  readonly linked: number
  /** Outermost first. */
  readonly enclosures: readonly Enclosure[]
  /** The text nodes with words: by them the unit is found again after Readability. */
  readonly nodes: readonly DomNode[]
}

interface Place {
  readonly tag: string
  readonly part: Part | null
  readonly link: boolean
  /** In a row whose cells hold words only: a row of a table of figures, not of one that lays a page out. */
  readonly row: boolean
  readonly enclosures: readonly Enclosure[]
}

/** UTF-16 code units: longer paragraphs in bold are emphasis. */
const LONGEST_HEADING = 90
/** Siblings looked at to tell whether an element is alone. */
const SIBLINGS = 8
const SILENT = new Set('script style title meta link head input img picture source hr wbr'.split(' '))
const ARTICLE = /(?:^|[\s-])(?:article-?body|main)(?![a-z])/

/** All the words of a page in its order, as units. The depth of `root` must be bounded (see `boundedMarkup`). */
export function units(root: DomElement): Unit[] {
  const found: Unit[] = []
  let words: string[] = []
  let nodes: DomNode[] = []
  let linked = 0
  let breaks = 0
  let enclosures = 0

  const flush = (place: Place) => {
    const text = inlineText(words.join(''))
    if (nodes.length > 0 && text !== '') {
      found.push({ text, tag: place.tag, part: place.part, linked, enclosures: place.enclosures, nodes })
    }
    words = []
    nodes = []
    linked = 0
    breaks = 0
  }

  const visit = (parent: DomElement, place: Place) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === TEXT) {
        const text = node.textContent
        if (text.trim() === '') {
          words.push(text)
          continue
        }
        nodes.push(node)
        breaks = 0
        words.push(text)
        if (place.link) linked += text.trim().length
      } else if (node.nodeType === ELEMENT) element(node as DomElement, place)
    }
  }

  const element = (node: DomElement, place: Place) => {
    const tag = node.localName
    if (SILENT.has(tag)) return
    if (tag === 'br') {
      breaks += 1
      // Two line breaks part paragraphs; one is a line of the same paragraph.
      if (breaks === 2) flush(place)
      else words.push(' ')
      return
    }
    if (unseen(node)) return
    const called = names(node)
    const own = part(tag, called, place.part) ?? (boldHeading(node, place) ? 'heading' : null)
    const partHere = own === place.part || (own !== null && inSentence(node, place)) ? null : own
    const inside = place.part
    const enclosing = enclosureOf(tag, called, place)
    const here: Place = {
      tag: BLOCK_ELEMENTS.has(tag) ? tag : place.tag,
      part: partHere ?? inside,
      link: place.link || tag === 'a',
      row: tag === 'tr' ? isRow(node) : place.row,
      enclosures: enclosing ? [...place.enclosures, { number: enclosures++, kind: enclosing }] : place.enclosures,
    }
    const isCell = place.row && (tag === 'td' || tag === 'th')
    const parts = BLOCK_ELEMENTS.has(tag) && !isCell
    if (parts || partHere !== null || enclosing) {
      flush(place)
      visit(node, here)
      flush(here)
      return
    }
    if (isCell) words.push(' ')
    visit(node, here)
    if (isCell) words.push(' ')
  }

  /** "By <a class=author>Ann Lee</a>", "<span class=dateline>OSLO</span> (AP) — The …": a name inside a run of words parts nothing. */
  const inSentence = (node: DomElement, place: Place) => {
    if (BLOCK_ELEMENTS.has(node.localName) || place.part !== null) return false
    return nodes.length > 0 || (place.tag === 'p' && !isAlone(node))
  }

  /** "<p><strong>What the plan says</strong></p>": a heading for sites that have no other. */
  const boldHeading = (node: DomElement, place: Place) => {
    if ((node.localName !== 'strong' && node.localName !== 'b') || place.tag !== 'p' || place.part !== null)
      return false
    if (nodes.length > 0 || !isAlone(node)) return false
    const text = inlineText(node.textContent)
    return text.length <= LONGEST_HEADING && !/[.!?:…,"”’]$/.test(text) && !isClosing(text) && !isSigned(text)
  }

  const start: Place = { tag: root.localName, part: null, link: false, row: false, enclosures: [] }
  visit(root, start)
  flush(start)
  return found
}

function enclosureOf(tag: string, called: string, place: Place): Enclosure['kind'] | null {
  const inProse = !BLOCK_ELEMENTS.has(tag) && (place.tag === 'p' || place.tag === 'li' || place.part !== null)
  const kind = furniture(tag, called, inProse)
  if (kind) return kind
  if (tag === 'article' || tag === 'main' || ARTICLE.test(called)) return 'article'
  return tag === 'header' || tag === 'hgroup' ? 'header' : null
}

/** Whether an element holds all the words of its parent. Looks at its nearest siblings only, lest it take too long. */
function isAlone(node: DomElement): boolean {
  for (const direction of ['previousSibling', 'nextSibling'] as const) {
    let sibling = node[direction]
    for (let count = 0; sibling !== null && count < SIBLINGS; count++) {
      if (sibling.textContent.trim() !== '') return false
      sibling = sibling[direction]
    }
  }
  return true
}

function isRow(row: DomElement): boolean {
  return [...row.querySelectorAll('p, div, table, ul, ol, br, h1, h2, h3, h4, h5, h6')].length === 0
}

function unseen(node: DomElement): boolean {
  if (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return true
  const style = node.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
