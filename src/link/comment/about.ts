import { CLAIM_NOUNS, POINTS_AT_LAST, POINTS_BACK } from '../../english/claimNouns.ts'
import type { Attribution, Span } from '../../record/record.ts'

/** How many attributions before a comment are looked at. */
export const BACK = 40

/** How far before a pronoun that stands for it a claim may end, in UTF-16 code units. */
const NEAR = 120

/**
 * The claim that a comment is about, where its own words say so: "declined to comment on *the letter*" is about what a
 * letter is last said to say, "would not confirm *that*" about what was said right before. Nothing otherwise: what else
 * somebody was likely asked about is told when it is known who they are (`concerned.ts`). `before` is in text order.
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
  const last = before.at(-1)
  const end =
    last &&
    Math.max(...[...last.source, ...last.cue, ...last.content].map(one => one.end).filter(one => one <= span.start))
  return last &&
    end &&
    POINTS_AT_LAST.test(text.slice(span.start, span.end)) &&
    span.start - end < NEAR &&
    !text.slice(end, span.start).includes('\n\n')
    ? [last.id]
    : []
}

function singular(noun: string): string {
  return CLAIM_NOUNS.has(noun) ? noun : noun.replace(/s$/, '')
}
