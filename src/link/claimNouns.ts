import { JUDGED_NOUN, VERB_OF } from '../english/check/takesUp.ts'

/** The nouns by which words take up a claim ("the *allegation*"), each as what finds the verb of such a claim, and the noun in who says it. */
export function claimNouns(words: string): { readonly verb: RegExp; readonly noun: RegExp }[] {
  return [...words.matchAll(JUDGED_NOUN)].map(([, found = '']) => {
    const noun = found.toLowerCase()
    return { verb: beginning(VERB_OF[noun] ?? noun), noun: beginning(noun) }
  })
}

/** Finds a word that begins so. */
function beginning(stem: string): RegExp {
  return new RegExp(`(?<!\\p{L})${stem}`, 'iu')
}
