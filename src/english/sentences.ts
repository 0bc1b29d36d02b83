import type { Sentence } from '../record/article.ts'
import type { Block } from '../record/record.ts'
import { ABBREVIATIONS } from './abbreviations.ts'

/**
 * A stop or stops, what closes after them, white space, and what may begin a sentence. It is tried once for a run of stops: a line of 100,000 dots would
 * otherwise be tried from every dot.
 */
const END = /(?<![.!?…])[.!?…]+["”’')\]»]*(?=\s+["“‘'([«]*[\p{Lu}\p{N}])/gu
const LAST_WORD = /[\p{L}.]+$/u
/** What numbers a point of a list; a year has four figures. */
const POINT = /^\p{N}{1,3}$/u
/** An abbreviation is short; looking further back for its beginning would only cost time. */
const LONGEST_ABBREVIATION = 12
/** Shortened only before a number: "No. 10", but "He said no." */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['no', 'nos', 'vol', 'fig'])
/** Shortened only where they have a capital: "Ill." is the state, "fell ill." is not. */
const WORDS_TOO: ReadonlySet<string> = new Set([
  'ill',
  'mass',
  'wash',
  'co',
  'gen',
  'rep',
  'mar',
  'sat',
  'pa',
  'la',
  'ark',
  'bros',
  'sir',
])

/** The sentences of every block, in text order, without the white space between them. "Gov. Dale Restvedt", "J. Smith", "U.S. officials" and "2. The board" are not cut. */
export function sentences(text: string, blocks: readonly Block[]): Sentence[] {
  const found: Sentence[] = []
  for (const [block, { span }] of blocks.entries()) {
    let start = span.start
    const words = text.slice(span.start, span.end)
    for (const match of words.matchAll(END)) {
      const after = match.index + match[0].length
      if (match[0] === '.') {
        const before = words.slice(Math.max(0, match.index - LONGEST_ABBREVIATION), match.index)
        if (isAbbreviation(before, /^\s+\p{N}/u.test(words.slice(after, after + 2)))) continue
        if (POINT.test(text.slice(start, span.start + match.index))) continue
      }
      const end = span.start + after
      found.push({ start, end, block })
      start = end
      while (/\s/.test(text[start] ?? '')) start++
    }
    if (start < span.end) found.push({ start, end: span.end, block })
  }
  return found
}

/** Does the word before a stop take one without ending its sentence? */
function isAbbreviation(before: string, numberFollows: boolean): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? ''
  const lower = word.toLowerCase()
  if (BEFORE_NUMBER.has(lower)) return numberFollows
  if (word === lower && WORDS_TOO.has(lower)) return false
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(lower)
}
