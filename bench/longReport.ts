/** A report of so many words, and where it must be cut some more of its last paragraph: the texts one after the other, again from the first where they end. */
export function longReport(texts: readonly string[], words: number): string {
  const paragraphs: string[] = []
  const from = texts.flatMap(text => text.split('\n\n'))
  let left = words
  for (let i = 0; left > 0; i++) {
    const all = (from[i % from.length] ?? '').split(/\s+/)
    paragraphs.push(all.slice(0, left).join(' '))
    left -= all.length
  }
  return paragraphs.join('\n\n')
}
