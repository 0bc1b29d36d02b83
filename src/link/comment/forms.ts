/** The regular forms of a word that ends in "~": of "refer~", refer, refers, referred and referring. Another word by itself. */
export function forms(word: string): string[] {
  if (!word.endsWith('~')) return [word]
  const stem = word.slice(0, -1)
  const short = stem.replace(/e$/, '')
  const doubled = /[aeiou][bdglmnprt]$/.test(stem) ? [`${stem}${stem.at(-1)}ed`, `${stem}${stem.at(-1)}ing`] : []
  return [stem, `${stem}s`, `${stem}es`, `${short}ed`, `${short}ing`, ...doubled]
}
