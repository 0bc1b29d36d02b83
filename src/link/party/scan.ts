import { afterDateline } from '../../english/afterDateline.ts'
import type { Segmented } from '../../record/article.ts'
import { apposed } from './apposed.ts'
import type { Mention } from './mention.ts'
import { readSentence } from './readSentence.ts'
import { tokens } from './tokens.ts'

/**
 * Everybody and everything in the running text that may be a party: names, nouns for people and bodies, pronouns, in text order. Captions are read too;
 * headline and dek are not, since a capital there says nothing, nor are credits and bylines.
 */
export function scan(segmented: Segmented): Mention[] {
  const { report, sentences } = segmented
  const wholes = sentences.map(({ start, end, block }, i) => {
    const kind = report.blocks[block]?.kind
    const read = kind === 'paragraph' || kind === 'listItem' || kind === 'caption'
    if (!read) return []
    const begins = sentences[i - 1]?.block !== block
    // A dateline names where it was written and who sent it, and nobody who is spoken of.
    return tokens(report.text, begins ? start + afterDateline(report.text.slice(start, end)) : start, end)
  })
  const lowered = new Set<string>()
  const raised = new Set<string>()
  for (const words of wholes)
    for (const [i, token] of words.entries())
      if (isLower(token.word)) lowered.add(token.low)
      else if (i > 0 && /^[\p{L}\p{N},]/u.test(words[i - 1]?.word ?? '')) raised.add(token.low)
  return wholes.flatMap((words, sentence) => {
    const found = readSentence(words, { sentence, block: sentences[sentence]?.block ?? 0 }, { lowered, raised })
    return apposed(report.text, found)
  })
}

/** Whether a word begins in lower case; most do, and a letter of the English alphabet is told at once. */
function isLower(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 97 && code <= 122
  return /^\p{Ll}/u.test(word)
}
