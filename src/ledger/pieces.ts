import { CLAUSE_WORDS } from '../english/clauseWords.ts'
import { DETERMINERS } from '../english/determiners.ts'
import { CLAUSES } from '../english/ledger/clauses.ts'
import { SPLITS } from '../english/ledger/splits.ts'
import { PREPOSITIONS } from '../english/prepositions.ts'
import type { Span } from '../record/record.ts'
import { quantities } from './quantities.ts'
import { type Token, tokens } from './tokens.ts'

/** A stretch that makes one claim. */
export interface Piece {
  readonly span: Span
  /** Words before it that tell of what it is said, where it goes on without naming that again: "*rescuers* found eight men and | brought up three bodies". */
  readonly subject: Span | null
}

/** Words on both sides of a joiner that two statements need, so that each can be a claim of its own. */
const LEAST_WORDS = 4
/** And words of an addition that begins with a verb, a relative or a number. */
const LEAST_ADDED = 3
/** A subject has no more words. */
const MOST_SUBJECT = 10
/** So many words after a joiner a verb must come for it to begin a clause. */
const VERB_WITHIN = 8

/**
 * A stretch of text as the claims that it makes: cut at the sentences' edges, and where two statements are joined in one sentence ("… had died *and that* thirty were
 * missing", "the mine*, which* opened in 1971*,* has 400 workers", "… hurt 40 people*, three* of them badly"). `sentences` are in text order.
 */
export function pieces(text: string, span: Span, sentences: readonly Span[]): Piece[] {
  return sentences
    .filter(({ start, end }) => start < span.end && end > span.start)
    .flatMap(sentence => clauses(text, Math.max(span.start, sentence.start), Math.min(span.end, sentence.end)))
}

/** Where one claim ends and the next begins, as places among the sentence's words; `isBare` where the next does not name its subject. */
interface Cut {
  readonly end: number
  readonly start: number
  readonly isBare: boolean
}

function clauses(text: string, start: number, end: number): Piece[] {
  const words = tokens(text, { start, end })
  const found: Piece[] = []
  let from: Cut = { end: 0, start: 0, isBare: false }
  let subject: Span | null = null
  const at = (place: number) => words[place]?.start ?? end
  const add = (to: number) => {
    // From the marks before the first word to those behind the last.
    const span = trimmed(text, from.start === 0 ? start : at(from.start), to === words.length ? end : at(to))
    if (span.end > span.start) found.push({ span, subject: from.isBare ? subject : null })
  }
  for (const cut of cuts(text, words, { start, end })) {
    if (cut.end - from.start < (from.isBare ? LEAST_ADDED : LEAST_WORDS)) continue
    if (words.length - cut.start < (cut.isBare ? LEAST_ADDED : LEAST_WORDS)) continue
    add(cut.end)
    if (!from.isBare && !CLAUSES.subordinates.has(words[from.start]?.word ?? ''))
      subject = subjectIn(words, from.start, cut.end)
    from = cut
  }
  add(words.length)
  return found
}

/** All places where a claim may end, in order. */
function cuts(text: string, words: readonly Token[], { start, end }: Span): Cut[] {
  const found: Cut[] = []
  const starts = words.map(word => word.start)
  for (const match of text.slice(start, end).matchAll(SPLITS)) {
    const at = start + match.index
    const [ended, next] = [firstFrom(starts, at), firstFrom(starts, at + match[0].length)]
    if (ended > 0 && next < words.length) found.push({ end: ended, start: next, isBare: false })
  }
  const numbers = quantities(text, words).map(({ start: place }) => place)
  const firstVerb = words.findIndex(({ word }) => isVerb(word))
  const hasVerb = (from: number) => words.slice(from, from + VERB_WITHIN).some(({ word }) => isVerb(word))
  const hasNumber = (from: number, to: number) => (numbers[firstFrom(numbers, from)] ?? to) < to
  let isOpen = false
  for (const [i, { word, start: at, shape }] of words.entries()) {
    if (i === 0) continue
    const gap = text.slice(words[i - 1]?.end ?? start, at)
    if (!/^[\s,]+$|^,[”"’'] $/.test(gap)) {
      isOpen = false
      continue
    }
    const isJoined = CLAUSES.joiners.has(word) && i + 1 < words.length
    const cut = (from: number, isBare: boolean) => found.push({ end: i, start: from, isBare })
    const hasBefore = firstVerb >= 0 && firstVerb < i
    if (gap.includes(',') && CLAUSES.relatives.has(word) && hasVerb(i + 1)) {
      if (hasBefore) cut(i, true)
      isOpen = true
    } else if (!hasBefore) continue
    else if (isJoined && beginsPredicate(words, i + 1)) cut(i + 1, true)
    else if (!gap.includes(',')) {
      if (isJoined && beginsClause(words, i + 1, hasVerb, words[i - 1])) cut(i + 1, false)
      else if (CLAUSES.secondThings.has(word) && beginsClause(words, i + 1, hasVerb)) cut(i, false)
    } else if (CLAUSES.subordinates.has(word) && hasVerb(i + 1)) cut(i, false)
    else if (isOpen && isVerb(word)) {
      cut(i, true)
      isOpen = false
    } else if (/^\p{Ll}{3,}ing$/u.test(shape) && !CLAUSES.noParticiples.has(word)) {
      cut(i, true)
      isOpen = true
    } else if (!CLAUSES.compares.has(word) && !isJoined) {
      const comma = text.indexOf(', ', at)
      const next = comma < 0 ? words.length : firstFrom(starts, comma)
      if (hasNumber(0, i) && hasNumber(i, next)) cut(i, true)
    }
  }
  return found.sort((a, b) => a.end - b.end || b.start - a.start)
}

function isVerb(word: string): boolean {
  return (
    CLAUSE_WORDS.finite.has(word) ||
    CLAUSE_WORDS.either.has(word) ||
    CLAUSES.pasts.has(word) ||
    CLAUSES.pastEnding.test(word)
  )
}

/** "and *later found* the bodies": a verb, with an adverb before it perhaps. */
function beginsPredicate(words: readonly Token[], at: number): boolean {
  const word = words[at]?.word ?? ''
  const next = words[at + 1]?.word ?? ''
  if (CLAUSES.adverbs.has(word) || /\p{Ll}{3,}ly$/u.test(word)) return isVerb(next)
  return isVerb(word)
}

/** "and *the harbour was closed*": a subject and a verb. */
function beginsClause(
  words: readonly Token[],
  at: number,
  hasVerb: (from: number) => boolean,
  before?: Token,
): boolean {
  const first = words[at]
  if (first === undefined) return false
  // "Parks and Wildlife has said": two names.
  if (/^\p{Lu}/u.test(first.shape) && /^\p{Lu}/u.test(before?.shape ?? '')) return false
  const isSubject = CLAUSES.subjects.has(first.word) || /^\p{Lu}|^\d/u.test(first.shape)
  return isSubject && hasVerb(at + 1)
}

/** What a clause begins with, up to its verb or what is told of it in between; its words stand between two places. */
function subjectIn(words: readonly Token[], from: number, to: number): Span | null {
  const own = words.slice(from, Math.min(to, from + MOST_SUBJECT))
  const verb = own.findIndex(({ word }) => isVerb(word) || CLAUSES.relatives.has(word))
  const before = verb < 0 ? own : own.slice(0, verb)
  const [first, last] = [before[0], before.at(-1)]
  // "Eight men in the flooded shaft": what looks like a verb after such a word is none.
  const isCut = DETERMINERS.has(last?.word ?? '') || PREPOSITIONS.has(last?.word ?? '')
  return first === undefined || last === undefined || isCut ? null : { start: first.start, end: last.end }
}

/** The place of the first that is not smaller, in a list in order; its length where there is none. */
function firstFrom(list: readonly number[], least: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Without the marks and spaces around. */
function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /[\s“”"‘’'(),;:.—–-]/.test(text[from] ?? '')) from++
  while (to > from && /[\s“”"‘(),;:.—–-]/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
