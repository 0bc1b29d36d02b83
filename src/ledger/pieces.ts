import { SPLITS } from '../english/ledger/splits.ts'
import type { Span } from '../record/record.ts'
import { tokens } from './tokens.ts'

/** Words on both sides, so that a clause can be a claim of its own. */
const LEAST_WORDS = 4

/**
 * A stretch of text as the claims that it makes: cut at the sentences' edges, and where two full statements are joined ("… had died *and that* thirty were
 * missing"). `sentences` are in text order.
 */
export function pieces(text: string, span: Span, sentences: readonly Span[]): Span[] {
  return sentences
    .filter(({ start, end }) => start < span.end && end > span.start)
    .flatMap(sentence => clauses(text, Math.max(span.start, sentence.start), Math.min(span.end, sentence.end)))
}

function clauses(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(SPLITS)) {
    const cut = start + match.index
    const next = cut + match[0].length
    const enough = (a: number, b: number) => tokens(text, { start: a, end: b }).length >= LEAST_WORDS
    if (cut <= from || !enough(from, cut) || !enough(next, end)) continue
    found.push(trimmed(text, from, cut))
    from = next
  }
  return [...found, trimmed(text, from, end)].filter(piece => piece.end > piece.start)
}

/** Without the marks and spaces around. */
function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /[\s“”"‘’'(),;:.—–-]/.test(text[from] ?? '')) from++
  while (to > from && /[\s“”"‘(),;:.—–-]/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
