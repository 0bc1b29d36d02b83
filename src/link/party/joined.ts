import type { Token } from './tokens.ts'

/** Words as they stand in the text, a single space for every gap. */
export function joined(words: readonly Token[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((token, i) => (i && (words[from + i - 1]?.end ?? 0) < token.start ? ` ${token.word}` : token.word))
    .join('')
}
