import { ACCUSED, ACCUSED_BY } from '../english/accused.ts'
import { afterDateline } from '../english/afterDateline.ts'
import { ANONYMITY } from '../english/anonymity.ts'
import { BEGINS_SENTENCE, BEGINS_SOURCE, BEHIND_CUE, SPEAKS } from '../english/apposedSource.ts'
import { CLAUSE_WORDS } from '../english/clauseWords.ts'
import { FOR_A_SIDE, HEARD, HEARD_FROM, HEARERS } from '../english/heard.ts'
import { INVERTED_VERB } from '../english/invertedCues.ts'
import { NOT_KNOWN, QUESTION } from '../english/notKnown.ts'
import { SAID_WHEN, TIMED } from '../english/saidWhen.ts'
import type { Quotation, Tagged } from '../record/article.ts'
import type { Span } from '../record/record.ts'
import { bare } from './bare.ts'
import type { Ground } from './ground.ts'

/** An attribution as the encoder alone gives it. */
export interface Raw {
  readonly cue: Span
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  readonly addressee: readonly Span[]
}

export type Settled = Omit<Tagged, 'style' | 'confidence' | 'rule'>

/** A quotation of which a content holds this much is held whole: one speaker owns all that stands between two marks. */
const OWNED_SHARE = 0.5
/** "The minister, *it is thought*, knew": the subject of such a cue says nothing. */
const PASSIVE = /^(?:is|was|has been|had been|['’]s) /i
/** Fewer words without a verb are no claim. */
const LEAST_SAID = 4
/** UTF-16 code units beside a cue in which somebody without a source's tag is looked for. */
const LONGEST_SOURCE = 240
/** UTF-16 code units beside a cue in which the rest of its word, its *not* or its *by* is looked for. */
const BESIDE = 20
/** And behind one in which its noun is. */
const LONGEST_NOUN = 40
const PUNCTUATION = /^["“”„‘’‚'«»\s.,;:!?…—–-]*$/

/**
 * The edges of an attribution settled by blocks and quotation marks: nothing crosses into another block but a content that runs on there (a quotation opened
 * again, or what follows a colon); no content begins in a dateline; a quotation of which a content holds half belongs to it whole; marks stand inside a span in pairs; marks and stops alone
 * are no source, content or addressee; who says it is not of what is said, nor is the *it* of "it is thought"; a cue without a source has whoever alone can be its subject. Null where no content is left.
 */
export function settle(given: Raw, ground: Ground): Settled | null {
  const { text } = ground
  const raw = accused(quoting(possessed(saidBy(heardBy(turned(given, text), ground), text), text), text), text)
  const home = ground.blockAt(raw.cue.start)
  const here = (spans: readonly Span[]) =>
    merge(
      spans
        .filter(s => ground.blockAt(s.start) === home && ground.blockAt(s.end - 1) === home && hasWords(s, ground))
        .map(s => balance(bare(ground.text, s), ground, home)),
    )
  const content = withoutIt(contents(raw, ground, home), raw.cue, ground)
  if (content.length === 0 || isUnknown(raw, content, text) || isWithheld(raw.cue, content, text)) return null
  const source = here(raw.source).map(one => voice(one, raw.cue, ground.text))
  const swallowed =
    source.length === 0
      ? (swallowedSource(content, raw.cue, ground, home) ??
        apposedSource(content, raw.cue, ground) ??
        besideCue(content, raw.cue, ground))
      : null
  return {
    source: swallowed === null ? source : [swallowed.source],
    cue: [balance(inBlock(raw.cue, home, ground), ground, home)],
    content: swallowed?.content ?? content,
    addressee: here(raw.addressee).slice(0, 1),
  }
}

/** "They met in May, said the trustee": where the encoder takes what is said for who says it, and the other way round. */
function turned(raw: Raw, text: string): Raw {
  const [source, content] = [raw.source[0], raw.content[0]]
  if (source === undefined || content === undefined || raw.source.length + raw.content.length > 2) return raw
  const isTurned =
    SPEAKS.test(text.slice(raw.cue.start, raw.cue.end)) &&
    /^,[”"’']? $/.test(text.slice(source.end, raw.cue.start)) &&
    content.start === raw.cue.end + 1 &&
    hasVerb(text.slice(source.start, source.end))
  const match = isTurned ? BEHIND_CUE.exec(text.slice(raw.cue.end, raw.cue.end + LONGEST_SOURCE)) : null
  if (match === null || hasVerb(match[0])) return raw
  return { ...raw, source: [{ start: raw.cue.end + 1, end: raw.cue.end + match[0].length }], content: [source] }
}

/**
 * "Firm ‘knew pier was unsafe’, *inquiry* told": what stands before a *told* behind which nothing comes is who was told, and so is a court that *heard* or *has been told*
 * something.
 */
function heardBy(raw: Raw, ground: Ground): Raw {
  const [source] = raw.source
  const cue = ground.text.slice(raw.cue.start, raw.cue.end)
  const isHearer =
    source !== undefined &&
    source.end + 1 === raw.cue.start &&
    HEARD.test(cue) &&
    HEARERS.test(ground.text.slice(source.start, source.end)) &&
    !HEARD_FROM.test(ground.text.slice(raw.cue.end, raw.cue.end + BESIDE))
  if (isHearer && raw.source.length === 1 && raw.addressee.length === 0)
    return { ...raw, source: [], addressee: [source] }
  const block = ground.segmented.report.blocks[ground.blockAt(raw.cue.start)]
  const isPassive =
    source !== undefined &&
    raw.source.length === 1 &&
    raw.addressee.length === 0 &&
    /^told$/i.test(cue) &&
    source.end + 1 === raw.cue.start &&
    /^[.”"’']*$/.test(ground.text.slice(raw.cue.end, block?.span.end ?? raw.cue.end))
  return isPassive ? { ...raw, source: [], addressee: [source] } : raw
}

/** "It had no licence, wrote *a passenger*": who stands right behind a verb of saying that a comma parts from what is said is not whom it was said to. */
function saidBy(raw: Raw, text: string): Raw {
  const [addressee] = raw.addressee
  const isBehind =
    addressee?.start === raw.cue.end + 1 &&
    INVERTED_VERB.test(text.slice(raw.cue.start, raw.cue.end)) &&
    /[,”"’'] $/.test(text.slice(raw.cue.start - 2, raw.cue.start))
  return addressee !== undefined && isBehind ? { ...raw, source: [addressee], addressee: [] } : raw
}

/** "The keeper*'s claim* that …": the mark is of the cue, and what is claimed is not without its noun. */
function possessed(raw: Raw, text: string): Raw {
  const [source] = raw.source
  if (source === undefined || raw.source.length > 1) return raw
  const { end } = source
  if (!/^['’]s /.test(text.slice(end, end + 3)) || raw.cue.start > end + 1 || raw.cue.start < end) return raw
  const noun = /^['’]s [\p{L}-]+/u.exec(text.slice(end, end + LONGEST_NOUN))?.[0] ?? ''
  return {
    ...raw,
    cue: { start: end, end: Math.max(raw.cue.end, end + noun.length) },
  }
}

/** "according to *a copy of the e-mail*: “Bury it.”": what is quoted behind a colon is said, and does not say it. */
function quoting(raw: Raw, text: string): Raw {
  const cuts = raw.source.map(({ start, end }) => /:\s+(?=[“"‘'])/.exec(text.slice(start, end)))
  const quoted = raw.source.flatMap(({ start, end }, i) => {
    const cut = cuts[i]
    return cut ? [{ start: start + cut.index + cut[0].length, end }] : []
  })
  if (quoted.length === 0) return raw
  const source = raw.source.map(({ start, end }, i) => ({ start, end: start + (cuts[i]?.index ?? end - start) }))
  return { ...raw, source, content: [...raw.content, ...quoted].sort((a, b) => a.start - b.start) }
}

/** "*He* is accused of theft": the accused does not say so himself, and is of what is said. */
function accused(raw: Raw, text: string): Raw {
  const [source] = raw.source
  const isAccused =
    source !== undefined &&
    source.end <= raw.cue.start &&
    ACCUSED.test(text.slice(raw.cue.start, raw.cue.end)) &&
    !ACCUSED_BY.test(text.slice(raw.cue.end, raw.cue.end + BESIDE)) &&
    raw.content.every(({ start }) => start >= raw.cue.end)
  return isAccused ? { ...raw, source: [], content: [...raw.source, ...raw.content] } : raw
}

/** "It is not *known* whether …": nobody is said to know it, and the report says so itself. */
function isUnknown({ cue, source }: Raw, [first]: readonly Span[], text: string): boolean {
  if (source.length > 0 || first === undefined || first.start < cue.end) return false
  const words = text.slice(Math.max(0, cue.start - BESIDE), first.start).trimEnd()
  return NOT_KNOWN.test(words) && QUESTION.test(text.slice(first.start, first.end))
}

/** Not "sought anonymity for the witness": that is a request about somebody else. */
const WITHHOLDS = new RegExp(
  `^(?:${ANONYMITY.map(({ words }) => words).join('|')})(?!\\p{L})(?! for (?!fear|safety))`,
  'iu',
)

/** "An envoy who *asked not to be named*": so the report says why it gives no name, which is told of the party; nothing is claimed. */
function isWithheld(cue: Span, [first]: readonly Span[], text: string): boolean {
  if (first === undefined || first.start < cue.end) return false
  const said = WITHHOLDS.exec(text.slice(cue.start, first.end))?.[0] ?? ''
  return cue.start + said.length > first.start
}

function contents(raw: Raw, ground: Ground, home: number): Span[] {
  const { blocks } = ground.segmented.report
  const byBlock = new Map<number, Span[]>()
  for (const span of raw.content) {
    for (let block = ground.blockAt(span.start); block < blocks.length; block++) {
      const within = blocks[block]?.span
      if (within === undefined || within.start >= span.end) break
      const filed = within.start + afterDateline(ground.text.slice(within.start, within.end))
      const part = { start: Math.max(span.start, filed), end: Math.min(span.end, within.end) }
      if (part.start < part.end && hasWords(part, ground)) byBlock.set(block, [...(byBlock.get(block) ?? []), part])
    }
  }
  const found: Span[] = []
  for (const block of reachable(home, byBlock, ground)) {
    for (const part of byBlock.get(block) ?? []) found.push(edges(bare(ground.text, part), raw.cue, ground, block))
  }
  return merge(found.filter(s => s.start < s.end).sort((a, b) => a.start - b.start))
}

function withoutIt(content: readonly Span[], cue: Span, { text }: Ground): readonly Span[] {
  if (content.length < 2 || !PASSIVE.test(text.slice(cue.start, cue.end))) return content
  return content.filter(({ start, end }) => end + 1 !== cue.start || text.slice(start, end).toLowerCase() !== 'it')
}

/** A source with the sign of an account before it ("*@*teller"), without the side for which an advocate speaks, or the time at which it is behind its cue to have said so. */
function voice({ start, end }: Span, cue: Span, text: string): Span {
  const side = FOR_A_SIDE.exec(text.slice(start, end))?.[0].length ?? 0
  const from = text[start - 1] === '@' ? start - 1 : start + side
  const when = start < cue.end ? null : SAID_WHEN.exec(text.slice(from, end))
  const to = when === null || TIMED.test(text.slice(from, from + when.index)) ? end : from + when.index
  return { start: from, end: to > from ? to : end }
}

/**
 * A content that goes on after its quotation, up to the cue, has taken in who says it: "“We saw nothing,” *one resident, who would not be named,* told the Echo".
 * Its words after the closing mark are the source, then. Null where it is not so.
 */
function swallowedSource(
  content: readonly Span[],
  cue: Span,
  ground: Ground,
  home: number,
): { readonly source: Span; readonly content: Span[] } | null {
  const last = content.at(-1)
  if (last === undefined || last.end > cue.start || !/^[,\s]*$/.test(ground.text.slice(last.end, cue.start)))
    return null
  for (const { inner, outer, closed } of ground.quotationsAt(home, last)) {
    if (!closed || last.start < outer.start || last.start > inner.start || outer.end >= last.end) continue
    const [said, after] = [ground.text.slice(inner.start, inner.end), ground.text.slice(outer.end, last.end)]
    if (!/[,?!…—–-]\s*$/.test(said) && !/^\s*,/.test(after)) continue
    const source = bare(ground.text, { start: outer.end, end: last.end })
    if (!hasWords(source, ground) || /[.;:!?"“”„«»]/.test(ground.text.slice(source.start, source.end))) continue
    return { source, content: [...content.slice(0, -1), inner] }
  }
  return null
}

/**
 * The same without a quotation: "Eleven are hurt, *Ines Varga, the district physician,* told Radio Sorrel". The words from the first comma on behind which no verb
 * stands, where they begin as whoever speaks does.
 */
function apposedSource(
  content: readonly Span[],
  cue: Span,
  { text }: Ground,
): { readonly source: Span; readonly content: Span[] } | null {
  const last = content.at(-1)
  if (last === undefined || last.end > cue.start || !/^,? $/.test(text.slice(last.end, cue.start))) return null
  if (!SPEAKS.test(text.slice(cue.start, cue.end))) return null
  const words = text.slice(last.start, last.end)
  const commas = [...words.matchAll(/, /g)].map(({ index }) => index)
  const isSource = (index: number) => {
    const [said, rest] = [words.slice(0, index), words.slice(index + 2)]
    return (
      (hasVerb(said) || said.split(' ').length >= LEAST_SAID) &&
      !hasVerb(rest) &&
      !/[.;:!?"“”„«»]/.test(rest.replace(/\b\p{L}{1,4}\./gu, '')) &&
      BEGINS_SOURCE.test(rest.split(', ')[0] ?? '')
    )
  }
  const first = commas.find(isSource)
  if (first === undefined) return null
  // "The drone is a Lanner, *a target for practice*, an officer told …": nobody is one and another.
  const isAnother = (index: number) => index > first && /^(?:an?|one) /i.test(words.slice(index + 2)) && isSource(index)
  const at = /^an? /i.test(words.slice(first + 2)) ? (commas.findLast(isAnother) ?? first) : first
  return {
    source: { start: last.start + at + 2, end: last.end },
    content: [...content.slice(0, -1), { start: last.start, end: last.start + at }],
  }
}

/** Who stands right beside the cue and can only be its subject: "said *the trustee*, who cannot be named", "*An engineer who worked there until May* said …". */
function besideCue(
  content: readonly Span[],
  cue: Span,
  { text, segmented }: Ground,
): { readonly source: Span; readonly content: readonly Span[] } | null {
  const [first, last] = [content[0], content.at(-1)]
  if (first === undefined || last === undefined || !SPEAKS.test(text.slice(cue.start, cue.end))) return null
  if (last.end <= cue.start) {
    const match = BEHIND_CUE.exec(text.slice(cue.end, cue.end + LONGEST_SOURCE))
    if (match === null) return null
    return { source: { start: cue.end + 1, end: cue.end + match[0].length }, content }
  }
  if (first.start < cue.end) return null
  const sentence = segmented.sentences.findLast(({ start }) => start <= cue.start)
  const words = text.slice(sentence?.start ?? cue.start, cue.start)
  const match = words.length > LONGEST_SOURCE ? null : BEGINS_SENTENCE.exec(words)
  const who = match?.[1]
  if (sentence === undefined || who === undefined || !(/\b(?:who|whose|where)\b/.test(words) || !hasVerb(who)))
    return null
  const start = sentence.start + words.indexOf(who)
  return { source: { start, end: start + who.trimEnd().length }, content }
}

function hasVerb(words: string): boolean {
  return words
    .split(/[^\p{L}'’]+/u)
    .some(
      word =>
        CLAUSE_WORDS.finite.has(word.toLowerCase().replace('’', "'")) || CLAUSE_WORDS.either.has(word.toLowerCase()),
    )
}

/** A cue that runs over its block's end is cut there; a contracted word ("does*n't want*") is in it whole. */
function inBlock(cue: Span, block: number, { text, segmented }: Ground): Span {
  const end = Math.min(cue.end, segmented.report.blocks[block]?.span.end ?? cue.end)
  if (!/^['’]t\b/.test(text.slice(cue.start, end))) return { start: cue.start, end }
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, cue.start - BESIDE), cue.start))
  return { start: cue.start - (before?.[0].length ?? 0), end }
}

function hasWords({ start, end }: Span, ground: Ground): boolean {
  return !PUNCTUATION.test(ground.text.slice(start, end))
}

/** The cue's own block, and those before and after it into which its content runs on without a gap. */
function reachable(home: number, byBlock: ReadonlyMap<number, readonly Span[]>, ground: Ground): number[] {
  const found = [home]
  for (let block = home + 1; byBlock.has(block) && runsOn(block - 1, block, ground); block++) found.push(block)
  for (let block = home - 1; byBlock.has(block) && runsOn(block, block + 1, ground); block--) found.push(block)
  return found
}

/** Does what is said in one block go on in the next? A quotation is opened again there, or the block ends in a colon. */
function runsOn(block: number, next: number, ground: Ground): boolean {
  const span = ground.segmented.report.blocks[block]?.span
  if (span === undefined) return false
  if (ground.quotationsIn(next).some(q => ground.carries.get(q)?.block === block)) return true
  return ground.text.slice(span.start, span.end).endsWith(':')
}

/** One piece of content, its edges moved to the marks that they touch. */
function edges(span: Span, cue: Span, ground: Ground, block: number): Span {
  let { start, end } = span
  const blank = (from: number, to: number) => from >= to || PUNCTUATION.test(ground.text.slice(from, to))
  for (const quotation of ground.quotationsAt(block, span)) {
    const { inner, outer } = quotation
    if (outer.end <= start || outer.start >= end || holds(quotation, cue)) continue
    const shared = Math.min(end, inner.end) - Math.max(start, inner.start)
    if (shared < OWNED_SHARE * (inner.end - inner.start)) continue
    const opensBefore = start >= outer.start
    const closesAfter = end <= outer.end
    if (opensBefore && closesAfter) {
      start = inner.start
      end = inner.end
    } else if (opensBefore) start = outer.start
    else if (closesAfter) end = outer.end
  }
  for (const { inner, outer, closed } of ground.quotationsAt(block, span)) {
    // A mark that is closed in a later paragraph has no pair here: it stays outside.
    if (!closed) continue
    if (start <= outer.start && outer.start < end && end < outer.end && blank(end, inner.end)) end = outer.end
    if (outer.start < start && start < outer.end && outer.end <= end && blank(inner.start, start)) start = outer.start
  }
  // The reporter's own words never stand in a content: a piece that would swallow its cue keeps the encoder's edges.
  if (cue.start < end && cue.end > start && !(cue.start < span.end && cue.end > span.start)) return span
  // « French marks » have spaces inside.
  while (/\s/.test(ground.text[start] ?? '') && start < end) start++
  while (/\s/.test(ground.text[end - 1] ?? '') && start < end) end--
  return { start, end }
}

/** A short span with both marks of a quotation that it touches, or with neither. */
function balance(span: Span, ground: Ground, block: number): Span {
  let { start, end } = span
  for (const { inner, outer, closed } of ground.quotationsAt(block, span)) {
    if (!closed) continue
    if (
      start <= outer.start &&
      outer.start < end &&
      end < outer.end &&
      PUNCTUATION.test(ground.text.slice(end, inner.end))
    )
      end = outer.end
    if (outer.start < start && outer.end <= end && inner.start === start) start = outer.start
  }
  return { start, end }
}

function holds({ outer }: Quotation, cue: Span): boolean {
  return outer.start <= cue.start && cue.end <= outer.end
}

function merge(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last !== undefined && span.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}
