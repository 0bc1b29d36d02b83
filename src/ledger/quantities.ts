import { MAGNITUDES, NUMBER_WORDS, UNITS_OF } from '../english/ledger/numberWords.ts'
import type { Token } from './tokens.ts'

/** A number that a claim gives. */
export interface Quantity {
  readonly value: number
  /** What is counted, where the words say so: '%', 'euro', 'person', or the noun. */
  readonly unit: string | null
  /** Places of the tokens that it is made of, `end` exclusive. */
  readonly start: number
  readonly end: number
}

const DIGITS = /^(\d[\d,]*(?:\.\d+)?)(\p{L}*)$/u
/** Numbers of four digits without a unit in this range are years. */
const YEARS = [1900, 2100] as const
/** Words after a number in which its unit is looked for: "14 *people*", "8,000 or so *marchers*". */
const REACH = 3

/**
 * The numbers among the words of a claim: figures ("60,000", "3.5 million", "12%", "€480m") and words ("fourteen", "forty-one", "three hundred"). Years are
 * dates and left out. `text` is the whole text, in which the signs before the figures stand.
 */
export function quantities(text: string, words: readonly Token[]): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < words.length; ) {
    const read = numberAt(words, i)
    if (read === null) {
      i++
      continue
    }
    const sign = text.slice(Math.max(0, (words[i]?.start ?? 0) - 1), words[i]?.start)
    const unit = UNITS_OF.get(sign) ?? unitAfter(text, words, read.end)
    const isYear = unit === null && sign === ' ' && read.end === i + 1 && Number.isInteger(read.value)
    if (!(isYear && read.value >= YEARS[0] && read.value <= YEARS[1])) found.push({ ...read, unit, start: i })
    i = read.end
  }
  return found
}

function numberAt(words: readonly Token[], at: number): { value: number; end: number } | null {
  const first = words[at]
  if (first === undefined) return null
  const figure = DIGITS.exec(first.word)
  let end = at + 1
  let value: number
  if (figure !== null) {
    const suffix = figure[2] ?? ''
    const times = MAGNITUDES.get(suffix)
    if (suffix !== '' && times === undefined) return null
    value = Number((figure[1] ?? '').replaceAll(',', '')) * (times ?? 1)
  } else {
    const plain = NUMBER_WORDS.get(first.word)
    if (plain === undefined) return null
    value = plain
    const next = NUMBER_WORDS.get(words[end]?.word ?? '')
    if (plain >= 20 && plain % 10 === 0 && next !== undefined && next > 0 && next < 10) {
      value += next
      end++
    }
  }
  for (
    let times = MAGNITUDES.get(words[end]?.word ?? '');
    times !== undefined;
    times = MAGNITUDES.get(words[end]?.word ?? '')
  ) {
    value *= times
    end++
  }
  return { value, end }
}

function unitAfter(text: string, words: readonly Token[], from: number): string | null {
  const last = words[from - 1]
  if (last !== undefined && text[last.end] === '%') return '%'
  for (const { word } of words.slice(from, from + REACH)) {
    const unit = UNITS_OF.get(word)
    if (unit !== undefined) return unit
  }
  return null
}
