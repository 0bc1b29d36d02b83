import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Article } from '../record/article.ts'
import type { Note } from '../record/record.ts'
import { assemble, type Piece } from './assemble.ts'
import { boundedMarkup } from './boundedMarkup.ts'
import { cleanText } from './cleanText.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { inlineText } from './inlineText.ts'
import type { Meta } from './meta.ts'
import { type Metadata, metadata } from './metadata.ts'
import { namesInByline } from './phrases.ts'
import { selection } from './selection.ts'
import { type Unit, units } from './units.ts'

/**
 * Readability tries again with weaker rules where it found fewer UTF-16 code units than this, and then lets in what
 * stands around a report; the shortest news brief has about so many.
 */
const SHORTEST_REPORT = 200
/** A page whose words come by script may still have them in its JSON-LD; fewer are a summary. */
const SHORTEST_BODY = 200
const MARK = 'data-sayso'

/**
 * A page as an article: the report's text and nothing else. Readability says where the report is; what it drops
 * though it is of the report (headline, dek, byline, captions …) is taken back from the page, each in its place. Kinds
 * come from the page's structure; null where only the words tell. The page's own data fill what `meta` leaves open
 * (their precedence: `metadata`); `from` is the address it was got from. Nothing in the page is run or fetched. Never
 * throws on markup: a page without a report gives an empty text and the note `no-article`.
 */
export function html(markup: string, meta: Meta = {}, notes: readonly Note[] = [], from?: string): Article {
  const clean = cleanText(markup)
  const bounded = boundedMarkup(clean.text)
  const said: Note[] = [...notes, ...clean.notes]
  if (bounded.cut > 0) {
    const message = `The page is very long: the last ${bounded.cut} characters of its markup were not read.`
    said.push({ code: 'cut', message })
  }
  const document = parseHTML(bounded.markup).document as unknown as DomDocument
  for (const element of [...document.querySelectorAll('title, meta, link, script')]) document.head.append(element)
  const page = metadata(document, bounded.lang, from)
  const found = units(document.body)
  let pieces = selection(found, survivors(document, found), page)
  if (pieces.length === 0) {
    pieces = told(page)
    const message =
      pieces.length === 0
        ? 'No report was found on the page: it may be a front page, a form, or a page that shows its text by script.'
        : 'The page shows its text by script; it was taken from the metadata (JSON-LD articleBody).'
    said.push({ code: pieces.length === 0 ? 'no-article' : 'from-metadata', message })
  }
  const signed = pieces.filter(piece => piece.kind === 'byline').flatMap(piece => namesInByline(piece.text))
  const { id } = meta
  return assemble(
    pieces,
    {
      ...(id ? { id } : {}),
      url: meta.url ?? page.url ?? '',
      outlet: meta.outlet ?? page.outlet ?? '',
      title: meta.title ?? page.title ?? pieces.find(piece => piece.kind === 'headline')?.text ?? '',
      published: meta.published ?? page.published ?? page.unreadDate ?? '',
      declaredLanguage: page.language ?? '',
      byline: page.byline.length > 0 ? page.byline : [...new Set(signed)],
    },
    said,
  )
}

/**
 * The indices of the units that Readability keeps at least half of. It moves, renames and copies elements, so every run
 * of words is put in a marked span before, and the marks that are left after it tell. Changes the document.
 */
function survivors(document: DomDocument, found: readonly Unit[]): Set<number> {
  const left = found.map(() => 0)
  found.forEach((unit, index) => {
    for (const node of unit.nodes) {
      const span = document.createElement('span')
      span.setAttribute(MARK, String(index))
      node.replaceWith(span)
      span.append(node)
      left[index] = (left[index] ?? 0) + node.textContent.length
    }
  })
  const kept = new Readability<DomElement>(document as never, {
    charThreshold: SHORTEST_REPORT,
    disableJSONLD: true,
    serializer: element => element as unknown as DomElement,
  }).parse()?.content
  const halves = left.map(size => size / 2)
  for (const span of kept?.querySelectorAll(`[${MARK}]`) ?? []) {
    const index = Number(span.getAttribute(MARK))
    left[index] = (left[index] ?? 0) - span.textContent.length
  }
  return new Set(found.map((_, index) => index).filter(index => (left[index] ?? 0) <= (halves[index] ?? 0)))
}

function told(page: Metadata): Piece[] {
  const body = page.body ?? ''
  if (body.length < SHORTEST_BODY) return []
  const words = /<(?:p|br|div)\b/i.test(body)
    ? units(parseHTML(boundedMarkup(body).markup).document.body as never)
    : null
  const paragraphs = words ? words.map(unit => unit.text) : body.split(/\n\s*/).map(inlineText)
  return [
    ...(page.title ? [{ kind: 'headline' as const, text: page.title }] : []),
    ...paragraphs.filter(text => text !== '').map(text => ({ kind: null, text })),
  ]
}
