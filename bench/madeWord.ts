import { hash } from '../src/ledger/hash.ts'

const VOWELS = 'aeiou'
/** Ends that no rule for endings takes for one. */
const LAST = 'bdgkmnprt'
const INNER = 'bcdfghjklmnprstvwz'

/** The word of so many letters that is number `rank` among those: "barok". Its forms have one stem, as those of a real word have. */
export function madeWord(rank: number, letters: number): string {
  let left = hash(`${rank} ${letters}`)
  const pick = (from: string) => {
    const found = from.charAt(left % from.length)
    left = Math.floor(left / from.length)
    return found
  }
  let word = pick(LAST)
  while (word.length < letters) word = pick(word.length % 2 === 1 ? VOWELS : INNER) + word
  return word
}
