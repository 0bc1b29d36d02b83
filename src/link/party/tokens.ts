/** A word of a sentence or a mark between words, in UTF-16 code units into the report's text. */
export interface Token {
  readonly word: string
  /** Lower case, without a last stop and without a possessive's mark. */
  readonly low: string
  readonly start: number
  readonly end: number
}

const TOKEN =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-'’.&](?=[\p{L}\p{N}])|(?<=\d),(?=\d{3}))*(?:(?<=(?<![\p{L}\p{N}'’-])\p{Lu})\.|(?<=(?<!\p{L})(?:Mr|Mrs|Ms|Sr|Dr|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Maj|Prof|Rev|Hon|St|Alh))\.)?|[^\s]/gu

/** The words and marks of a stretch of text. "40,000", "O’Hara", "al-Bahri", "Mr." and "U.S." stay whole; a possessive's mark stays on its word. */
export function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = []
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index
    found.push({ word: match[0], low: lower(match[0]), start: at, end: at + match[0].length })
  }
  return found
}

function lower(word: string): string {
  const low = word.toLowerCase()
  if (!/[s.'’]$/.test(low)) return low
  return low.replace(/['’]s?$/, '').replace(/\.$/, '')
}
