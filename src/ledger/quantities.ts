import { EMPTY_WORDS } from '../english/ledger/emptyWords.ts'
import {
  AGED,
  CHANGED_BY,
  HALVES,
  MAGNITUDES,
  NO_PART_BEFORE,
  NUMBER_WORDS,
  NUMBERED,
  PARTS,
  ROUGHLY,
  ROUGHLY_TO,
  UNITS_OF,
} from '../english/ledger/numberWords.ts'
import { MONTHS } from '../english/months.ts'
import { isClock } from './isClock.ts'
import { stem } from './stem.ts'
import type { Token } from './tokens.ts'

/** A number that a claim gives. */
export interface Quantity {
  readonly value: number
  /**
   * What is counted, where the words say so: '%', 'euro', 'person'; '% of' a whole and '% by' which something changed; 'phase' for what is only numbered. Null
   * where they do not.
   */
  readonly unit: string | null
  /** Where it has no unit, the words after it, by stem, that may be what is counted: "40 *wooden boats*". */
  readonly things?: readonly string[]
  /** It is said to be rough, or is a part in words ("a third"). */
  readonly rough?: boolean
  /** Places of the tokens that it is made of, `end` exclusive. */
  readonly start: number
  readonly end: number
}

type Found = Omit<Quantity, 'start'>

const DIGITS = /^(\d[\d,]*(?:\.\d+)?)(\p{L}*)$/u
/** Numbers of four digits without a unit in this range are years. */
const YEARS = [1900, 2100] as const
/** Words after a number in which its unit is looked for: "14 *people*", "8,000 or so *marchers*". */
const REACH = 3
const DAYS_IN_MONTH = 31
/** "Phase two", "phase 1204" is none. */
const MOST_NUMBERED = 1000

/**
 * The numbers among the words of a claim: figures ("60,000", "3.5 million", "12 lakh", "12%", "€480m"), words ("fourteen", "forty-one", "three hundred") and parts ("a third", "one in three"), these
 * as per cent. Years, days of a month and clock times are no quantities. `text` is the whole text, in which the signs before the figures stand.
 */
export function quantities(text: string, words: readonly Token[]): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < words.length; ) {
    const read = partAt(words, i) ?? countedAt(text, words, i)
    if (read === null) i++
    else {
      if (read !== undefined && !isNone(text, words, i, read)) found.push({ ...read, start: i })
      i = read?.end ?? i + 1
    }
  }
  return found
}

/** "a third", "two thirds", "half of them", "one in three": in per cent. */
function partAt(words: readonly Token[], at: number): Found | null {
  const word = (place: number) => words[place]?.word ?? ''
  const count = word(at) === 'a' || word(at) === 'one' ? 1 : NUMBER_WORDS.get(word(at))
  const as = (value: number, end: number): Found => ({
    value: Math.round(value * 1e4) / 100,
    unit: word(end) === 'of' ? '% of' : word(at - 1) === 'by' || CHANGED_BY.has(word(end)) ? '% by' : '%',
    rough: true,
    end,
  })
  if (HALVES.has(word(at))) return { ...as(0.5, at + 1), unit: '% by' }
  if (word(at) === 'half' && (word(at - 1) === 'by' || /^(?:of|the|its|their|all|those|them)$/.test(word(at + 1))))
    return { ...as(0.5, at + 1), unit: word(at - 1) === 'by' ? '% by' : '% of' }
  if (count === undefined || count > 9) return null
  if (word(at + 1) === 'in') {
    const of = NUMBER_WORDS.get(word(at + 2)) ?? Number(word(at + 2))
    return of > count && of <= 100 && !MONTHS.has(word(at + 3)) ? { ...as(count / of, at + 3), unit: '% of' } : null
  }
  const part = PARTS.get(word(at + 1))
  if (part === undefined || count * part >= 1 || NO_PART_BEFORE.has(word(at + 2))) return null
  // "A third person", "a quarter mile": a part is followed by a word that links it, or by nothing.
  const next = words[at + 2]
  const isLinked =
    next === undefined ||
    /^(?:of|on|in|from|against|less|more|fewer|lower|higher|smaller|larger|compared|and|since|over)$/.test(next.word)
  return isLinked || next.start - (words[at + 1]?.end ?? 0) > 1 ? as(count * part, at + 2) : null
}

/** A number as it is counted, with its unit; `undefined` for figures that name or date, which are passed over; null where there is no number. */
function countedAt(text: string, words: readonly Token[], at: number): Found | undefined | null {
  const read = numberAt(words, at)
  if (read === null) return null
  const before = words[at - 1]?.word ?? ''
  if (NUMBERED.has(before) && read.value < MOST_NUMBERED && DIGITS.test(words[at]?.word ?? ''))
    return { ...read, unit: /^nos?$/.test(before) ? 'number' : before }
  const sign = text.slice(Math.max(0, (words[at]?.start ?? 0) - 1), words[at]?.start)
  const money = UNITS_OF.get(sign) ?? (before === 'rs' ? 'rupee' : undefined)
  const next = words.slice(read.end, read.end + 2).map(({ word }) => word)
  const isAge = AGED.has(before) || (/^years?$/.test(next[0] ?? '') && next[1] === 'old')
  const unit = words[at]?.word === 'twice' ? 'time' : isAge ? 'age' : (money ?? unitAfter(text, words, read.end))
  const isRough = ROUGHLY.has(before) || (before === 'to' && ROUGHLY_TO.has(words[at - 2]?.word ?? ''))
  const rough = isRough ? { rough: true } : {}
  if (unit === null) return { ...read, unit, things: thingsAfter(words, read.end), ...rough }
  return { ...read, unit: unit === '%' ? percent(words, at, read.end) : unit, ...rough }
}

function thingsAfter(words: readonly Token[], from: number): string[] {
  return words.slice(from, from + REACH).flatMap(({ word }) => (EMPTY_WORDS.has(word) ? [] : [stem(word)]))
}

/** Of what a percentage is: a part of a whole, or what something changed by. */
function percent(words: readonly Token[], at: number, end: number): string {
  const after = words.slice(end, end + 2).map(({ word }) => word)
  const next = after.filter(word => !/^(?:percent|per|cent|pc)$/.test(word))[0] ?? words[end + 2]?.word ?? ''
  if (next === 'of') return '% of'
  const near = [words[at - 1]?.word ?? '', words[at - 2]?.word ?? '']
  return near.includes('by') || CHANGED_BY.has(next) || near.some(word => CHANGED_BY.has(word)) ? '% by' : '%'
}

/** Years, days of a month, times of the clock, and what stands after a hyphen in a name ("AURORA-3"). */
function isNone(text: string, words: readonly Token[], at: number, { value, unit, end }: Found): boolean {
  const [first, last] = [words[at] as Token, words[end - 1] as Token]
  const sign = text[first.start - 1] ?? ' '
  const isYear = /[\s('‘“"]/.test(sign) && end === at + 1 && Number.isInteger(value) && /^\d{4}$/.test(first.word)
  const isCounted = unit !== null && UNITS_OF.get(words[end]?.word ?? '') === unit
  if (isYear && !isCounted && value >= YEARS[0] && value <= YEARS[1]) return true
  if (/^\d/.test(first.word) && /\p{L}-$/u.test(text.slice(Math.max(0, first.start - 2), first.start))) return true
  const month = [words[at - 1]?.word, words[end]?.word].some(word => word !== undefined && MONTHS.has(word))
  if (month && value <= DAYS_IN_MONTH && Number.isInteger(value) && /^\d/.test(first.word)) return true
  return isClock(text, first.start, last.end)
}

function numberAt(words: readonly Token[], at: number): { value: number; end: number } | null {
  const first = words[at]
  if (first === undefined) return null
  const figure = DIGITS.exec(first.word)
  let end = at + 1
  let value: number
  if (first.word === 'half' && words[end]?.word === 'a') {
    const times = MAGNITUDES.get(words[end + 1]?.word ?? '')
    return times === undefined ? null : { value: times / 2, end: end + 2 }
  }
  if (figure !== null) {
    const suffix = figure[2] ?? ''
    const times = MAGNITUDES.get(suffix)
    if (suffix !== '' && times === undefined) return null
    value = Number((figure[1] ?? '').replaceAll(',', '')) * (times ?? 1)
  } else {
    const isOne = (first.word === 'one' || first.word === 'a') && (MAGNITUDES.get(words[end]?.word ?? '') ?? 0) >= 100
    const plain = isOne && (words[end]?.word.length ?? 0) > 2 ? 1 : NUMBER_WORDS.get(first.word)
    if (plain === undefined) return null
    value = plain
    const unit = words[end]?.word ?? ''
    const next = unit === 'one' ? 1 : NUMBER_WORDS.get(unit)
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
  if (words[from]?.word === 'per' && words[from + 1]?.word === 'cent') return '%'
  for (const { word } of words.slice(from, from + REACH)) {
    if (/^\d/.test(word)) return null
    const unit = UNITS_OF.get(word)
    if (unit !== undefined) return unit
  }
  return null
}
