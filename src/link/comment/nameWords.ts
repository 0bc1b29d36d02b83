import { FUNCTION_WORDS } from '../../english/functionWords.ts'
import { INSTITUTIONS } from '../../english/institutions.ts'
import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import { TITLES } from '../../english/titles.ts'

const CAPITALISED = /\p{Lu}[\p{L}’'-]{2,}/gu

/** Finds a word by which somebody's name is told from others': "Ferra" of "a spokesman for Ferra Bank". Null where there is none. */
export function nameWords(words: string): RegExp | null {
  const names = new Set(
    [...words.matchAll(CAPITALISED)]
      .map(([word]) => word.replace(/[’']s?$/, ''))
      .filter(word => word.length > 2 && !common(word.toLowerCase())),
  )
  return names.size ? new RegExp(`(?<!\\p{L})(?:${[...names].join('|')})(?!\\p{L})`, 'u') : null
}

function common(word: string): boolean {
  return INSTITUTIONS.has(word) || ORGANISATION_WORDS.has(word) || TITLES.has(word) || FUNCTION_WORDS.has(word)
}
