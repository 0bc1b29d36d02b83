import type { BlockKind } from '../record/record.ts'
import type { Piece } from './assemble.ts'
import type { Metadata } from './metadata.ts'
import { isClosing, isFurniture, isSigned, isTime } from './phrases.ts'
import type { Unit } from './units.ts'

/** A part of the page that holds this share of the report is not furniture, whatever the page calls it. */
const REPORT_SHARE = 0.4
/** Kinds of which two blocks may well have the same words. */
const REPEATED: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'listItem', 'paragraph'])
/** A sentence has a verb and who does it: fewer words, without a full stop, are labels. */
const FEWEST_WORDS = 4
const MANY_WORDS = 20
/** Magazines set an ornament after the last sentence. */
const SENTENCE_END = /[.!?…:][)\]"'”’]*\s*[♦◆■●∎#]?$/
/** Blocks before the first paragraph among which the byline is looked for, on a page that has neither <article> nor headline. */
const PREFACE_UNITS = 3
/** Blocks after the last one of the report among which its correction and its origin are looked for, on a page without <article>. */
const AFTERWORD_UNITS = 8

/**
 * The report among a page's units, in the page's order: what Readability kept (`survived`, indices into `units`), less
 * furniture, and what it drops but belongs to the report: headline, dek, byline, dateline, captions and credits,
 * corrections, the origin. Empty where nothing that reads like sentences is left.
 */
export function selection(units: readonly Unit[], survived: ReadonlySet<number>, page: Metadata): Piece[] {
  const furnished = furnishing(units, survived)
  const prose = units.map((unit, index) => survived.has(index) && furnished(unit) === null && isProse(unit))
  const firstProse = prose.indexOf(true)
  if (firstProse === -1) return []
  const lastProse = prose.lastIndexOf(true)

  const article = holder(units, prose)
  const inArticle = (unit: Unit) => article === null || unit.enclosures.some(enclosure => enclosure.number === article)
  const headline = headlineIndex(units, firstProse, page, furnished, inArticle)
  const firstBody = bodyStart(units, prose, headline, page)
  const opening = headline === -1 ? firstBody - PREFACE_UNITS : headline
  const first = article === null ? opening : units.findIndex(unit => isArticle(unit, article))
  const start = Math.min(first, opening, firstBody)
  const end = article === null ? lastProse + AFTERWORD_UNITS : units.length

  const pieces: Piece[] = []
  const title = folded(units[headline]?.text ?? '')
  const seen = new Set<string>([title])
  units.forEach((unit, index) => {
    if (index < start || index > end) return
    const kind = kindOf(index)
    if (kind === undefined) return
    const key = folded(unit.text)
    // What was taken back may stand on the page twice (a caption for phones and one for desks), and the headline often does.
    const once = !survived.has(index) || (kind !== null && !REPEATED.has(kind)) || key === title
    if (kind !== 'headline' && once && seen.has(key)) return
    seen.add(key)
    pieces.push({ kind, text: unit.text })
  })
  return pieces

  /** The block's kind, null where the words must tell, undefined where the unit is not of the report. */
  function kindOf(index: number): BlockKind | null | undefined {
    const unit = units[index] as Unit
    const linked = unit.linked / unit.text.length
    if (index === headline) return 'headline'
    const around = furnished(unit)
    const closing = unit.part === 'correction' || unit.part === 'credit' || isClosing(unit.text)
    if (around === 'wholly' && unit.part !== 'correction') return undefined
    if (around === 'loosely' && !closing && (unit.part !== 'byline' || index > firstBody)) return undefined
    const pointing = unit.part === null || unit.part === 'listItem' || unit.part === 'caption'
    if (isFurniture(unit.text, pointing ? linked : 0) || !/[\p{L}\p{N}]/u.test(unit.text)) return undefined
    if (index < firstBody) return prefaceKind(unit, index)
    const kept = survived.has(index)
    switch (unit.part) {
      case 'caption':
      case 'credit':
        return kept || (inArticle(unit) && index <= lastProse + AFTERWORD_UNITS) ? unit.part : undefined
      case 'correction':
        return kept || inArticle(unit) ? 'correction' : undefined
      case 'time':
        return index < lastProse && !isDated(unit.text) && isTime(unit.text) ? 'heading' : undefined
      case 'byline':
        return (kept || inArticle(unit)) && (isSigned(unit.text) || index < lastProse) ? 'byline' : undefined
      case 'headline':
      case 'heading':
        return (kept || inArticle(unit)) && index < lastProse && leadsToProse(index) ? 'heading' : undefined
      case 'dek':
        return kept && index < lastProse ? (/^h\d$/.test(unit.tag) ? 'heading' : null) : undefined
      case 'dateline':
        return kept || inArticle(unit) ? (isTime(unit.text) ? undefined : 'dateline') : undefined
      default:
        if (isTime(unit.text)) return undefined
        // Readability takes lists and quotations for navigation where they are short.
        if (!kept && takenBack(unit, index)) return unit.part
        if (!kept) return closing && inArticle(unit) ? null : undefined
        if (closing) return null
        // After the last sentence labels and tags follow.
        if (index > lastProse && (linked > 0 || unit.tag !== 'p' || !isLong(unit.text))) return undefined
        return unit.part
    }
  }

  /** Between the headline and the first paragraph. */
  function prefaceKind(unit: Unit, index: number): BlockKind | null | undefined {
    if (unit.part === 'time' || isTime(unit.text)) return headsEntry(unit) && isTime(unit.text) ? 'heading' : undefined
    if (unit.part === 'byline' || isSigned(unit.text) || page.byline.some(name => folded(name) === folded(unit.text)))
      return 'byline'
    if (unit.part === 'dateline' || unit.part === 'caption' || unit.part === 'credit' || unit.part === 'correction')
      return unit.part
    if (headline !== -1 && index > headline) {
      if (unit.part === 'dek' || folded(unit.text) === folded(page.description ?? '')) return 'dek'
      const beside = unit.enclosures.find(({ kind }) => kind === 'header')
      const sameHeader = beside && units[headline]?.enclosures.some(({ number }) => number === beside.number)
      if (sameHeader && isSentence(unit.text)) return 'dek'
      if (isClosing(unit.text)) return null
    }
    if (takenBack(unit, index)) return unit.part as BlockKind
    if (!survived.has(index) && !(unit.part === 'heading' && index > headline && headsList(index))) return undefined
    if (unit.part === 'heading' || unit.part === 'headline') return index > headline ? 'heading' : undefined
    return unit.part === 'listItem' ? 'listItem' : isSentence(unit.text) ? null : undefined
  }

  function headsList(index: number): boolean {
    const next = units[index + 1]
    return next !== undefined && next.part === 'listItem' && takenBack(next, index + 1)
  }

  function takenBack(unit: Unit, index: number): boolean {
    const quotedOrListed = unit.part === 'listItem' || unit.part === 'paragraph'
    return (
      quotedOrListed &&
      unit.linked === 0 &&
      isSentence(unit.text) &&
      article !== null &&
      inArticle(unit) &&
      index < lastProse
    )
  }

  /** The hour over an entry of a live page: it stands in an article of its own, without the headline. */
  function headsEntry(unit: Unit): boolean {
    const entry = unit.enclosures.findLast(({ kind }) => kind === 'article')
    const title = units[headline]
    return entry !== undefined && title !== undefined && !isArticle(title, entry.number) && !isDated(unit.text)
  }

  /** A heading over nothing (its section was dropped) goes with its section. */
  function leadsToProse(index: number): boolean {
    for (let next = index + 1; next <= lastProse; next++) {
      const unit = units[next] as Unit
      if (prose[next]) return true
      if (
        survived.has(next) &&
        furnished(unit) === null &&
        unit.part !== 'heading' &&
        unit.part !== 'headline' &&
        unit.part !== 'time'
      )
        return true
      if (unit.part === 'heading' && unit.tag <= (units[index]?.tag ?? '')) return false
    }
    return false
  }
}

/** Which furniture a unit stands in, if any, the elements that hold much of the report left out of account. */
function furnishing(
  units: readonly Unit[],
  survived: ReadonlySet<number>,
): (unit: Unit) => 'wholly' | 'loosely' | null {
  const held = new Map<number, number>()
  let whole = 0
  units.forEach((unit, index) => {
    if (!survived.has(index) || unit.linked > unit.text.length / 2) return
    whole += unit.text.length
    for (const { number } of unit.enclosures) held.set(number, (held.get(number) ?? 0) + unit.text.length)
  })
  return unit => {
    let found: 'wholly' | 'loosely' | null = null
    for (const { number, kind } of unit.enclosures) {
      if (kind !== 'wholly' && kind !== 'loosely') continue
      if ((held.get(number) ?? 0) > whole * REPORT_SHARE) continue
      if (kind === 'wholly') return kind
      found = kind
    }
    return found
  }
}

/** The number of the innermost <article> (or main, or article body's) that holds nearly all of the prose, or null. */
function holder(units: readonly Unit[], prose: readonly boolean[]): number | null {
  const held = new Map<number, number>()
  let whole = 0
  units.forEach((unit, index) => {
    if (!prose[index]) return
    whole += unit.text.length
    for (const { number, kind } of unit.enclosures) {
      if (kind === 'article') held.set(number, (held.get(number) ?? 0) + unit.text.length)
    }
  })
  // Outermost first: an article's body leaves out its header and its corrections.
  for (const [number, size] of held)
    if (size > whole * 0.8 && units.some(unit => isArticle(unit, number))) return number
  return null
}

function isArticle(unit: Unit, number: number): boolean {
  return unit.enclosures.some(enclosure => enclosure.number === number)
}

function headlineIndex(
  units: readonly Unit[],
  firstProse: number,
  page: Metadata,
  furnished: (unit: Unit) => string | null,
  inArticle: (unit: Unit) => boolean,
): number {
  const title = folded(page.title ?? '')
  const titled = (unit: Unit) => {
    const text = folded(unit.text)
    return (
      title !== '' &&
      (text === title ||
        (Math.min(text.length, title.length) > 15 &&
          (title.startsWith(text) || title.endsWith(text) || text.startsWith(title))))
    )
  }
  const candidates = units
    .map((unit, index) => ({ unit, index }))
    .filter(
      ({ unit, index }) =>
        index <= firstProse + 1 && (unit.part === 'headline' || (titled(unit) && unit.text.length < 300)),
    )
  const best =
    candidates.find(({ unit }) => unit.tag === 'h1' && titled(unit)) ??
    candidates.find(({ unit }) => /^h\d$/.test(unit.tag) && titled(unit)) ??
    candidates.find(({ unit }) => titled(unit)) ??
    candidates.find(({ unit }) => unit.tag === 'h1' && inArticle(unit) && furnished(unit) === null) ??
    candidates.findLast(
      ({ unit }) => unit.tag === 'h1' && furnished(unit) === null && folded(unit.text) !== folded(page.outlet ?? ''),
    ) ??
    candidates.findLast(({ unit }) => furnished(unit) === null && inArticle(unit) && unit.part === 'headline')
  return best?.index ?? -1
}

/** The first paragraph after the headline that is not dek, caption or byline. */
function bodyStart(units: readonly Unit[], prose: readonly boolean[], headline: number, page: Metadata): number {
  const header = headline === -1 ? undefined : units[headline]?.enclosures.findLast(({ kind }) => kind === 'header')
  const first = prose.findIndex((isBody, index) => {
    const unit = units[index] as Unit
    if (!isBody || index <= headline) return false
    if (unit.part !== null && unit.part !== 'paragraph' && unit.part !== 'listItem') return false
    if (isSigned(unit.text)) return false
    if (header && unit.enclosures.some(({ number }) => number === header.number)) return false
    return (
      unit.tag !== 'p' ||
      unit.part !== null ||
      folded(unit.text) !== folded(page.description ?? '') ||
      prose.indexOf(true, index + 1) === -1 ||
      isArticleBody(unit)
    )
  })
  return first === -1 ? prose.indexOf(true) : first
}

/** The page's description is often the first paragraph again; in the article's own body it is that paragraph. */
function isArticleBody(unit: Unit): boolean {
  return unit.enclosures.filter(({ kind }) => kind === 'article').length > 0
}

function isProse(unit: Unit): boolean {
  if (unit.part !== null && unit.part !== 'paragraph' && unit.part !== 'listItem') return false
  const linked = unit.linked / unit.text.length
  return linked < 0.6 && isSentence(unit.text) && !isFurniture(unit.text, linked) && !isClosing(unit.text)
}

function isSentence(text: string): boolean {
  const count = text.split(' ').length
  return count >= MANY_WORDS || (count >= FEWEST_WORDS && SENTENCE_END.test(text))
}

function isLong(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS
}

/** A day is when the page was published; only a time of day heads an entry of a live page. */
function isDated(text: string): boolean {
  return /\d{4}|published|updated/i.test(text)
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
