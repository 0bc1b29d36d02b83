/** Soft hyphen, zero-width space, word joiner, byte order mark: marks for a browser's line breaking that nobody sees. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g

/** A page's words as a browser shows them: white space (non-breaking too) is one space, invisible characters go. */
export function inlineText(words: string): string {
  return words.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}
