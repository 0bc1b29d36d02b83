import { vocabulary } from './vocabulary.ts'

/** Words that no pattern names, by what can be seen of them; marks stand for themselves, but round brackets for < and >. */
export const UNKNOWN = { lower: 'w', capital: 'W', number: 'd', adverb: 'l', veiled: 'x' } as const
/** Where the characters of the words that patterns name begin: written small, and with a capital. */
export const SMALL = 0x4e00
export const LARGE = 0x6e00

const PART = /[\p{L}\p{N}$£€](?:[\p{L}\p{N}.&/@'-]*[\p{L}\p{N}])?|[,;:()—–"]/gu
const ENDING = /^(.+?)(n't|'(?:s|ve|d|ll|re|m))$/i
const MARKS: { readonly [mark: string]: string } = { '(': '<', ')': '>', '—': '–' }
const WHOLE: { readonly [word: string]: string } = { wo: 'will', ca: 'can', sha: 'shall' }

/**
 * A stretch of text with one character for every word and mark, so that small regular expressions over it read words and not
 * letters. `starts` and `ends` are where they stand in the text (UTF-16 code units).
 */
export interface Shape {
  readonly codes: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The shape of `text` from `start` to `end`; without quotation marks where `bare`. Apostrophes in it are straight. */
export function shape(text: string, start: number, end: number, bare = false): Shape {
  let codes = ''
  const starts: number[] = []
  const ends: number[] = []
  const add = (word: string, from: number): void => {
    codes += code(word)
    starts.push(from)
    ends.push(from + word.length)
  }
  for (const { 0: word, index } of text.slice(start, end).matchAll(PART)) {
    const from = start + index
    if (bare && word === '"') continue
    const [, stem = '', ending = ''] =
      ENDING.exec(word) ?? (/^cannot$/i.test(word) ? ['', word.slice(0, 3), word.slice(3)] : [])
    if (!ending) add(word, from)
    else {
      add(stem, from)
      add(ending, from + stem.length)
    }
  }
  return { codes, starts, ends }
}

function code(word: string): string {
  if (/^[^\p{L}\p{N}]/u.test(word) && word.length === 1) return MARKS[word] ?? word
  let low = word.toLowerCase().replaceAll(/[-.]/g, '')
  low = low === "n't" ? 'not' : (WHOLE[low] ?? low)
  const large = /^\p{Lu}/u.test(word)
  const number = vocabulary().get(low)
  if (number !== undefined) return String.fromCharCode((large ? LARGE : SMALL) + number)
  if (large) return UNKNOWN.capital
  if (/^[\p{N}$£€]/u.test(word)) return UNKNOWN.number
  if (/^x+$/.test(low)) return UNKNOWN.veiled
  return /ly$/.test(low) ? UNKNOWN.adverb : UNKNOWN.lower
}
