import { HEDGES } from '../../english/hedges.ts'
import type { Record, Span } from '../../record/record.ts'

/** How far before and after the words the rules look, in UTF-16 code units: a clause. */
const LOOK = 60

const RULES = HEDGES.filter(({ cueOnly, heading }) => !cueOnly && !heading).map(rule => ({
  rule,
  words: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${rule.words})(?![\\p{L}\\p{N}_])`, rule.exactly ? 'gu' : 'giu'),
}))

/**
 * The words that weaken what a stretch says: those that the record has in its attributions, and by the same rules those in the outlet's own voice, where nobody's
 * cue or content stands.
 */
export function hedgesIn({ report, attributions }: Record, { start, end }: Span): Span[] {
  const { text } = report
  const within = (span: Span) => span.start >= start && span.end <= end
  const told = attributions.flatMap(({ hedges }) => hedges.map(({ span }) => span)).filter(within)
  const spoken = attributions.flatMap(({ cue, content }) => [...cue, ...content])
  const found = [...told]
  const free = (span: Span) => ![...spoken, ...found].some(one => one.start < span.end && span.start < one.end)
  for (const { rule, words } of RULES) {
    for (const { 0: match, index } of text.slice(start, end).matchAll(words)) {
      const span = { start: start + index, end: start + index + match.length }
      const before = text.slice(Math.max(start, span.start - LOOK), span.start)
      const after = text.slice(span.end, Math.min(end, span.end + LOOK))
      if (rule.after && !rule.after.test(before)) continue
      if (rule.notAfter?.test(before)) continue
      if (rule.before && !rule.before.test(after)) continue
      if (rule.notBefore?.test(after)) continue
      if (free(span)) found.push(span)
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }))
}
