import { CLAIM_NOUNS, POINTS_BACK } from '../../english/claimNouns.ts'
import type { Attribution, Span } from '../../record/record.ts'

/** How many attributions before a comment are looked at. */
export const BACK = 40

/**
 * The claim that a comment is about, where its own words say so: "declined to comment on *the letter*" is about what a
 * letter is last said to say. Nothing otherwise: which of a report's claims somebody was confronted with cannot be told from
 * where they stand or whom they name (tried on the annotated reports: three of ten right), and a claim that is wrongly said
 * to have been put to somebody is worse than none. `before` is in text order.
 */
export function about(text: string, before: readonly Attribution[], span: Span): string[] {
  for (const match of text.slice(span.start, span.end).matchAll(POINTS_BACK)) {
    const noun = [match.groups?.second, match.groups?.first]
      .map(word => singular(word ?? ''))
      .find(word => CLAIM_NOUNS.has(word))
    if (!noun) continue
    const said = new RegExp(`(?<!\\p{L})${noun}(?:e?s)?(?!\\p{L})`, 'iu')
    const one = before
      .slice(-BACK)
      .findLast(({ source }) => source.some(({ start, end }) => said.test(text.slice(start, end))))
    if (one) return [one.id]
  }
  return []
}

function singular(noun: string): string {
  return CLAIM_NOUNS.has(noun) ? noun : noun.replace(/s$/, '')
}
