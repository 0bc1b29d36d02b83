import { stem } from '../src/ledger/stem.ts'
import { chance, rank } from './chance.ts'
import { isStructure, setOf } from './keptWords.ts'
import { madeWord } from './madeWord.ts'

/** Words by how often they stand in reports, as ranks. Chosen, like all that follows, and not fitted to real news. */
const COMMONEST = 30
const RAREST = 20_000
/** And names, of which there are to be more, and none so common. */
const COMMONEST_NAME = 200
const RAREST_NAME = 200_000
/** How many of the words that have others of the same sense, and of those of every report, stay in a family: all families have them from the same few stories. */
const STAYING = 0.1
/** A stem shorter than this stays. */
const SHORTEST = 3

const TOKEN = /\p{L}+|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu
const YEAR = /^(?:19|20)\d\d$/
/** Numbers written out, of which those of like length take each other's place. */
const NUMBERS: readonly (readonly [words: readonly string[], values: readonly number[]])[] = [
  [
    ['three', 'seven', 'eight'],
    [3, 7, 8],
  ],
  [
    ['four', 'five', 'nine'],
    [4, 5, 9],
  ],
  [
    ['two', 'six'],
    [2, 6],
  ],
  [
    ['eleven', 'twelve'],
    [11, 12],
  ],
  [
    ['thirteen', 'fourteen', 'eighteen', 'nineteen'],
    [13, 14, 18, 19],
  ],
  [
    ['fifteen', 'sixteen'],
    [15, 16],
  ],
  [
    ['twenty', 'thirty', 'eighty', 'ninety'],
    [20, 30, 80, 90],
  ],
  [
    ['forty', 'fifty', 'sixty'],
    [40, 50, 60],
  ],
]

/** Little words, of which those of like length take each other's place: families have their sentences from the same few stories, and would else share phrases. */
const LITTLE: readonly (readonly string[])[] = [
  ['in', 'on', 'at', 'by', 'to', 'of'],
  ['the', 'its', 'our', 'her', 'his'],
  ['was', 'has', 'had'],
  ['with', 'from', 'into', 'over'],
]

/** Gives a text, and again every text of the same matter, with other words, names and numbers of the same length in place of its own. */
export type Exchange = (text: string) => string

/**
 * Exchanges what a family of reports is about: every word by a made one, its forms by forms of that, names by names, numbers by numbers. What the
 * ledger's rules wait for stays ("not", "said", "Tuesday"), and so does the length, and with it every place in the text. Different words never become one.
 * `matter` says which words take their place; `isName` is asked of words in small letters, and `isOutlets` of those that name outlets, which are exchanged
 * by `outlets`, for outlets have reports of many matters.
 */
export function exchange(
  matter: string,
  isName: (word: string) => boolean,
  outlets: { readonly matter: string; readonly has: (word: string) => boolean },
): Exchange {
  const stems = new Map<string, string>()
  const taken = new Set<string>()
  const made = (whole: string, kind: 'word' | 'name') => {
    const known = stems.get(whole)
    if (known !== undefined) return known
    const owner = outlets.has(whole) ? outlets.matter : matter
    const [least, most] = kind === 'name' ? [COMMONEST_NAME, RAREST_NAME] : [COMMONEST, RAREST]
    let found = ''
    for (let turn = 0; found === '' || taken.has(found); turn++)
      found = madeWord(rank(`${owner} ${whole} ${turn}`, least, most), whole.length)
    taken.add(found)
    stems.set(whole, found)
    return found
  }
  const stays = (low: string) => {
    const set = setOf(low)
    return set !== null && chance(`${matter} ${set} stays`) < STAYING
  }
  const word = (shape: string) => {
    const low = shape.toLowerCase()
    const group = NUMBERS.find(([words]) => words.includes(low))
    if (group) return cased(shape, turned(low, group[0], matter))
    const little = LITTLE.find(words => words.includes(low))
    if (little) return cased(shape, turned(low, little, matter))
    const name = isName(low)
    if (low.length !== shape.length || isStructure(low) || (!name && stays(low))) return shape
    const kept = name ? low : common(low, stem(low))
    if (kept.length < SHORTEST) return shape
    return cased(shape, made(kept, name ? 'name' : 'word') + low.slice(kept.length))
  }
  return text => text.replaceAll(TOKEN, shape => (/^\p{N}/u.test(shape) ? figure(shape, matter) : word(shape)))
}

/** A figure of the same length: its first digit and those that are not 0 are turned by the same step in all figures of the matter. */
function figure(shape: string, matter: string): string {
  if (YEAR.test(shape) || shape.length === 1) {
    const group = NUMBERS.find(([, values]) => values.includes(Number(shape)))
    return group && shape.length === 1 ? turned(Number(shape), group[1], matter).toString() : shape
  }
  const group = NUMBERS.find(([, values]) => values.includes(Number(shape)))
  if (group) return turned(Number(shape), group[1], matter).toString()
  // The first digit of two stays, so that no figure becomes one that has a word.
  const from = shape.length === 2 ? 1 : 0
  return shape.replaceAll(/[1-9]/g, (digit, place: number) =>
    place < from ? digit : `${((Number(digit) - 1 + Math.floor(9 * chance(`${matter} ${place}`))) % 9) + 1}`,
  )
}

function turned<Value>(value: Value, among: readonly Value[], matter: string): Value {
  const step = Math.floor(among.length * chance(`${matter} ${among.join()}`))
  return among[(among.indexOf(value) + step) % among.length] ?? value
}

function common(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}

function cased(like: string, word: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
