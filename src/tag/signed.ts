import { LONGEST_SIGNATURE, POST_SIGNATURE, SIGNATURE, SIGNATURE_DASH, SIGNED } from '../english/signatures.ts'
import type { Quotation, Segmented, Tagged } from '../record/article.ts'
import type { Span } from '../record/record.ts'

/** A quotation, a dash and a name are hardly ever anything else. */
const CONFIDENCE = 0.9
/** Fewer words between marks are a title or a motto. */
const LEAST_WORDS = 3
/** A post's signature stands within this many code units of its block's end. */
const LONGEST_POST_SIGNATURE = 160

/**
 * Quotations that are signed: “The pier was never safe.” — Ada Quill; and embedded posts, which have no quotation marks. No verb attributes them, so the encoder,
 * which begins with cues, passes most of them by. The dash is the cue. Where the encoder has heard the words already, its hearing stands.
 */
export function signed({ report, quotations }: Segmented, heard: readonly Tagged[]): Tagged[] {
  const quoted = quotations.flatMap(quotation => {
    const { [quotation.block]: block, [quotation.block + 1]: next } = report.blocks
    const read = signature(report.text, quotation, block?.span, next?.span)
    return read === null ? [] : [{ ...read, content: quotation.inner }]
  })
  const known = heard.flatMap(({ content }) => content)
  return [...quoted, ...posts(report).filter(post => !quoted.some(({ content }) => overlaps(content, post.content)))]
    .filter(({ content }) => !known.some(span => overlaps(span, content)))
    .map(({ source, cue, content }) => ({
      source: [source],
      cue: [cue],
      content: [content],
      addressee: [],
      style: 'direct',
      confidence: CONFIDENCE,
      rule: SIGNED.id,
    }))
}

/** What stands before the signature of a post in its block, or else the whole paragraph before. */
function posts({ text, blocks }: Segmented['report']): { source: Span; cue: Span; content: Span }[] {
  return blocks.flatMap(({ span }, index) => {
    const from = Math.max(span.start, span.end - LONGEST_POST_SIGNATURE)
    const read = POST_SIGNATURE.exec(text.slice(from, span.end))
    const [all = '', dash = '', name = ''] = read ?? []
    if (read === null) return []
    const at = from + read.index + all.indexOf(dash)
    const start = from + read.index + all.indexOf(name)
    const before = blocks[index - 1]
    const own = text.slice(span.start, at).trimEnd().length
    if (own === 0 && before?.kind !== 'paragraph') return []
    const content = own === 0 && before ? before.span : { start: span.start, end: span.start + own }
    return [{ source: { start, end: start + name.length }, cue: { start: at, end: at + dash.length }, content }]
  })
}

/** The dash and the name after a quotation that has its line to itself, or on a line of their own beneath it. */
function signature(
  text: string,
  { inner, outer, closed }: Quotation,
  block?: Span,
  next?: Span,
): { cue: Span; source: Span } | null {
  if (block === undefined || !closed) return null
  if (!beginsLine(text, block.start, outer.start)) return null
  const isAlone = next !== undefined && text.slice(outer.end, block.end).trim() === ''
  const [from, end] = isAlone ? [next.start, next.end] : [outer.end, block.end]
  const line = text.indexOf('\n', from)
  const after = text.slice(from, line < 0 ? end : Math.min(line, end))
  const dash = SIGNATURE_DASH.exec(after)
  if (dash?.[1] === undefined) return null
  const name = after.slice(dash[0].length)
  if (
    words(name) > LONGEST_SIGNATURE ||
    !SIGNATURE.test(name) ||
    words(text.slice(inner.start, inner.end)) < LEAST_WORDS
  )
    return null
  const at = from + dash[0].indexOf(dash[1])
  const start = from + dash[0].length
  return {
    cue: { start: at, end: at + dash[1].length },
    source: { start, end: start + name.replace(/[.\s]+$/u, '').length },
  }
}

/** Whether a line begins at a place, white space aside; `from` is where the first may. */
function beginsLine(text: string, from: number, at: number): boolean {
  let before = at - 1
  while (before >= from && text[before] !== '\n' && /\s/u.test(text[before] ?? '')) before--
  return before < from || text[before] === '\n'
}

function words(text: string): number {
  return text.trim().split(/\s+/u).length
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
