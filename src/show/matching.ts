import { content } from './content.ts'
import type { Numbered } from './numbered.ts'
import type { View } from './view.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

/**
 * The claims that `asked` means: the one with this number in the view, this id or this attribution's id; otherwise all in whose content every word of it
 * stands, or a word that begins so, in any order, whatever the case. A number that no claim has is a word like any other.
 */
export function matching(view: View, asked: string): Numbered[] {
  const wanted = asked.trim()
  const one = view.claims.filter(
    ({ attribution, number }) =>
      attribution.id === wanted || view.ways.get(attribution.id)?.id === wanted || String(number) === wanted,
  )
  if (one.length > 0) return one
  const words = wordsOf(wanted)
  if (words.length === 0) return []
  return view.claims.filter(({ attribution }) => {
    const there = [...new Set(wordsOf(content(view.record, attribution)))]
    return words.every(word => there.some(other => other.startsWith(word)))
  })
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).map(word => word.replaceAll('’', "'"))
}
