import { IRREGULAR } from '../english/ledger/irregular.ts'

/** A word shorter than this keeps its ending: "red", "need". */
const SHORTEST = 4
const VOWEL = /[aeiouy]/

/** A word without its ending, so that the forms of a word are one: "closes", "closed" and "closing" are "clos". For comparing, not for reading. Lower case. */
export function stem(word: string): string {
  const known = IRREGULAR.get(word) ?? word
  if (known.length < SHORTEST) return known
  const base = bare(known)
  return base.length > SHORTEST - 1 && base.endsWith('e') ? base.slice(0, -1) : base
}

function bare(word: string): string {
  if (/(?:ies|ied)$/.test(word)) return word.length > SHORTEST + 1 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  for (const ending of ['ing', 'ed']) {
    const rest = word.slice(0, -ending.length)
    // "Exceed", "proceed".
    if (word.endsWith('eed')) break
    if (word.endsWith(ending) && rest.length >= SHORTEST - 1 && VOWEL.test(rest))
      return /([^aeiouylsz])\1$/.test(rest) ? rest.slice(0, -1) : rest
  }
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (/s$/.test(word) && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return /ly$/.test(word) && word.length > 6 ? word.slice(0, -2) : word
}
