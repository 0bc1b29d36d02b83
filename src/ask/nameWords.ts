import { POSTNOMINALS } from '../english/postnominals.ts'
import { TITLE_FIELDS, TITLES } from '../english/titles.ts'

/**
 * The words of a folded name by which its bearer is known: of a person's, without titles before and letters after it ("dr ona marsh mp" → "ona marsh") and
 * without initials in the middle; of another's, without "the".
 */
export function nameWords(key: string, isPerson: boolean): string[] {
  const words = key.split(' ').filter(word => word !== '')
  if (!isPerson) return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
  let from = 0
  while (from < words.length - 1 && isTitle(words, from)) from += 1
  let to = words.length
  while (to > from + 1 && POSTNOMINALS.has(words[to - 1] ?? '')) to -= 1
  const name = words.slice(from, to)
  return name.filter((word, index) => index === 0 || index === name.length - 1 || word.length > 1)
}

function isTitle(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  return TITLES.has(word) || (TITLE_FIELDS.has(word) && TITLES.has(words[at + 1] ?? ''))
}
