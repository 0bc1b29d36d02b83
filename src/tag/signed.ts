import { LONGEST_SIGNATURE, SIGNATURE, SIGNATURE_DASH, SIGNED } from '../english/signatures.ts'
import type { Quotation, Segmented, Tagged } from '../record/article.ts'
import type { Span } from '../record/record.ts'

/** A quotation, a dash and a name are hardly ever anything else. */
const CONFIDENCE = 0.9
/** Fewer words between marks are a title or a motto. */
const LEAST_WORDS = 3

/**
 * Quotations that are signed: “The pier was never safe.” — Ada Quill. No verb attributes them, so the encoder, which begins with cues, passes most of them by.
 * The dash is the cue. Where the encoder has heard the quotation already, its hearing stands.
 */
export function signed({ report, quotations }: Segmented, heard: readonly Tagged[]): Tagged[] {
  return quotations.flatMap(quotation => {
    const read = signature(report.text, quotation, report.blocks[quotation.block]?.span)
    if (read === null || heard.some(({ content }) => content.some(span => overlaps(span, quotation.inner)))) return []
    const { cue, source } = read
    return [
      {
        source: [source],
        cue: [cue],
        content: [quotation.inner],
        addressee: [],
        style: 'direct',
        confidence: CONFIDENCE,
        rule: SIGNED.id,
      },
    ]
  })
}

/** The dash and the name after a quotation that has its line to itself. */
function signature(
  text: string,
  { inner, outer, closed }: Quotation,
  block?: Span,
): { cue: Span; source: Span } | null {
  if (block === undefined || !closed) return null
  if (!beginsLine(text, block.start, outer.start)) return null
  const line = text.indexOf('\n', outer.end)
  const after = text.slice(outer.end, line < 0 ? block.end : Math.min(line, block.end))
  const dash = SIGNATURE_DASH.exec(after)
  if (dash?.[1] === undefined) return null
  const name = after.slice(dash[0].length)
  if (
    words(name) > LONGEST_SIGNATURE ||
    !SIGNATURE.test(name) ||
    words(text.slice(inner.start, inner.end)) < LEAST_WORDS
  )
    return null
  const at = outer.end + dash[0].indexOf(dash[1])
  const start = outer.end + dash[0].length
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
