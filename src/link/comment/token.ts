import { CLAUSE_WORDS } from '../../english/clauseWords.ts'

/** A word or a mark of a stretch, with its place in the report (UTF-16 code units). */
export interface Token {
  readonly word: string
  readonly low: string
  readonly start: number
  readonly end: number
}

const TOKEN = /[\p{L}\p{N}$£€][\p{L}\p{N}'&/@-]*(?:\.(?=\p{L}|\p{N}))?[\p{L}\p{N}'&/@-]*|[,;:()—–"]/gu

/** The words and the marks of `text` from `start` to `end`, in order. */
export function tokens(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(TOKEN)].map(match => ({
    word: match[0],
    low: match[0].toLowerCase(),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

const OBJECT = /^(?:the|an?|his|her|its|their|another|our)$/

/**
 * Whether the word at `i` is a finite verb of the clause that the tokens make. `said` answers whether a place is in the cue
 * of an attribution, which is a verb that no list needs to know.
 */
export function finite(list: readonly Token[], i: number, said: (at: number) => boolean): boolean {
  const { finite: sure, either, participles, determiners, prepositions, asides } = CLAUSE_WORDS
  const token = list[i]
  if (!token) return false
  const { low } = token
  const before = list[i - 1]
  // "the Met", "a will": no verb stands right behind an article.
  if (sure.has(low)) return !(before && /^(?:the|an?)$/.test(before.low))
  if (!before || before.word === ',' || determiners.has(before.low) || prepositions.has(before.low)) {
    // "he denied", "it launched": a pronoun is a subject, an article is not.
    const next = list[i + 1]?.low ?? ''
    // "the owner, reached at home, opened the door": no aside has an object of its own.
    const object =
      /^(?:us|me|them|him|reporters|questions)$/.test(next) ||
      (before?.word === ',' && OBJECT.test(next) && !participles.has(low) && !asides.has(low))
    if (!(object && /ed$/.test(low)) && (!before || !/^(?:he|she|it|they|we|i|who|that)$/.test(before.low)))
      return false
  }
  if (low.endsWith('ing')) return false
  if (said(token.start)) return !/^(?:according|per)$/.test(low)
  if (!either.has(low) && !/^\p{Ll}{3,}ed$/u.test(token.word)) return false
  const after = list[i + 1]
  if (!after) return either.has(low)
  if (after.low === 'by') return false
  if (/^[\d$£€]/.test(after.word)) return true
  if (determiners.has(after.low) || after.low === 'to') return !participles.has(low) || after.low !== 'to'
  return !participles.has(low)
}
