import { ABOUT_CLAIMS, JUDGED_NOUN, VERB_OF } from '../../english/check/takesUp.ts'
import { FUNCTION_WORDS } from '../../english/functionWords.ts'
import { INSTITUTIONS } from '../../english/institutions.ts'
import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import { TITLES } from '../../english/titles.ts'

const CAPITALISED = /\p{Lu}[\p{L}’'-]{2,}/gu
const TELLING = /[\p{L}\p{N}]{4,}/gu

/** Finds a word by which somebody's name is told from others': "Ferra" of "a spokesman for Ferra Bank". Null where there is none. */
export function nameWords(words: string): RegExp | null {
  const names = new Set(
    [...words.matchAll(CAPITALISED)]
      .map(([word]) => word.replace(/[’']s?$/, ''))
      .filter(word => word.length > 2 && !common(word.toLowerCase())),
  )
  return names.size ? new RegExp(`(?<!\\p{L})(?:${[...names].join('|')})(?!\\p{L})`, 'u') : null
}

/** Words in small letters, without the mark of the plural and without those that speak of any claim. */
export function tellingWords(words: string): Set<string> {
  const all = [...words.toLowerCase().matchAll(TELLING)].map(([word]) => word.replace(/s$/, ''))
  return new Set(all.filter(word => !FUNCTION_WORDS.has(word) && !ABOUT_CLAIMS.test(word)))
}

/** The nouns for what was asked about ("the *allegation*"), each as what finds its verb and itself. */
export function nouns(words: string): { readonly verb: RegExp; readonly noun: RegExp }[] {
  return [...words.matchAll(JUDGED_NOUN)].map(([, found = '']) => {
    const noun = found.toLowerCase()
    return { verb: beginning(VERB_OF[noun] ?? noun), noun: beginning(noun) }
  })
}

function common(word: string): boolean {
  return INSTITUTIONS.has(word) || ORGANISATION_WORDS.has(word) || TITLES.has(word) || FUNCTION_WORDS.has(word)
}

/** Finds a word that begins so. */
function beginning(stem: string): RegExp {
  return new RegExp(`(?<!\\p{L})${stem}`, 'iu')
}
