import { MAGNITUDES, NUMBER_WORDS } from '../../english/ledger/numberWords.ts'
import type { Span } from '../../record/record.ts'
import type { Token } from './tokens.ts'

/** A number that a text gives, with the words that give it. */
export interface Amount extends Span {
  readonly value: number
}

const FIGURE = /^(\d[\d.,]*\d|\d)(\p{L}*)$/u
const LETTERS_OF_ORDER = /^(?:st|nd|rd|th|s)$/

/** The numbers among words, in figures ("1,204", "3.5 million", "40") or letters ("forty-one", "three hundred"). */
export function numbersIn(words: readonly Token[]): Amount[] {
  const found: Amount[] = []
  for (let i = 0; i < words.length; ) {
    const { start, end, word } = words[i] as Token
    const first = amountOf(word)
    i += 1
    if (first === null) continue
    let [value, last] = [first, end]
    for (let times = magnitude(words[i], word, last); times !== undefined; times = magnitude(words[i], word, last)) {
      value *= times
      last = (words[i] as Token).end
      i += 1
    }
    found.push({ value, start, end: last })
  }
  return found
}

/** "Three hundred", but of "a dozen, million" only the dozen. */
function magnitude(next: Token | undefined, word: string, end: number): number | undefined {
  if (next === undefined || next.start - end > 1 || word === next.word) return undefined
  return next.word.length > 1 ? MAGNITUDES.get(next.word) : undefined
}

function amountOf(word: string): number | null {
  const [, digits, letters = ''] = FIGURE.exec(word) ?? []
  if (digits !== undefined) {
    const times = letters === '' || LETTERS_OF_ORDER.test(letters) ? 1 : MAGNITUDES.get(letters)
    return times === undefined ? null : Number(digits.replaceAll(',', '')) * times
  }
  const plain = NUMBER_WORDS.get(word)
  if (plain !== undefined) return plain
  const [tens = '', unit = '', more] = word.split('-')
  const [a, b] = [NUMBER_WORDS.get(tens), unit === 'one' ? 1 : NUMBER_WORDS.get(unit)]
  return more === undefined && a !== undefined && b !== undefined && a >= 20 && a % 10 === 0 && b < 10 ? a + b : null
}
