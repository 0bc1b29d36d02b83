import { ABBREVIATIONS } from '../english/abbreviations.ts'
import type { Sentence } from '../record/article.ts'
import type { Block } from '../record/record.ts'

/** A stop or stops, what closes after them, white space, and what may begin a sentence. */
const END = /[.!?…]+["”’')\]»]*(?=\s+["“‘'([«]*[\p{Lu}\p{N}])/gu
const LAST_WORD = /[\p{L}.]+$/u
/** An abbreviation is short; looking further back for its beginning would only cost time. */
const LONGEST_ABBREVIATION = 12

/** The sentences of every block, in text order, without the white space between them. "Gov. Dale Restvedt", "J. Smith" and "U.S. officials" are not cut. */
export function sentences(text: string, blocks: readonly Block[]): Sentence[] {
  const found: Sentence[] = []
  for (const [block, { span }] of blocks.entries()) {
    let start = span.start
    const words = text.slice(span.start, span.end)
    for (const match of words.matchAll(END)) {
      const end = span.start + match.index + match[0].length
      if (match[0] === '.' && isAbbreviation(words.slice(Math.max(0, match.index - LONGEST_ABBREVIATION), match.index))) continue
      found.push({ start, end, block })
      start = end + (/^\s+/.exec(text.slice(end, end + 64))?.[0].length ?? 0)
    }
    if (start < span.end) found.push({ start, end: span.end, block })
  }
  return found
}

function isAbbreviation(before: string): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? ''
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase())
}
