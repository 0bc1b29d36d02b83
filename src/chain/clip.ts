/**
 * Words on one line, cut to at most `most` UTF-16 code units at the end of a word, with "…" where something was left out.
 * Marks that the cut leaves open or hanging are taken off.
 */
export function clip(words: string, most: number): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const whole = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:.(–—-]+$/u, '')}…`
}
