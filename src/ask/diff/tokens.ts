import type { Span } from '../../record/record.ts'

/** A word of a text, lower case and without marks inside ("didn’t" → "didnt"). */
export interface Token extends Span {
  readonly word: string
}

/** Words, figures ("1,204", "3.5") and the signs that make a figure another. */
const TOKEN = /\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[%$€£]/gu
/** The words of a stretch of text in order. */
export function tokens(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, end).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll(/['’]/g, ''),
    start: start + index,
    end: start + index + word.length,
  }))
}
