import type { Span } from '../../record/record.ts'

/** A headline has no more (UTF-16 code units). */
const LONGEST = 160
/** No name in a headline has more words. */
const WORDS = 6
const CLAUSE = /[;:.!?—–]\s*|,['"’”]?\s+and\s|\s(?:as|but|while|after)\s/gi
const JOIN = /,\s*|\s(?:and|&)\s/g

/**
 * The words before `at` that name the ones spoken of in a headline, where "PTA, vendor silent" has no "and"; null where the
 * sentence is no headline: it ends in a full stop, or nothing short stands there.
 */
export function title(text: string, sentence: Span, at: number): Span[] | null {
  const { start, end } = sentence
  if (end - start > LONGEST || /[.!?]["']?\s*$/.test(text.slice(start, end))) return null
  const left = text.slice(start, at).trimEnd()
  const edge = [...left.matchAll(CLAUSE)].at(-1)
  let from = edge ? edge.index + edge[0].length : 0
  const spans: Span[] = []
  for (const join of [...left.slice(from).matchAll(JOIN), null]) {
    const base = edge ? edge.index + edge[0].length : 0
    const until = join ? base + join.index : left.length
    const words = left.slice(from, until)
    if (words.split(/\s+/).length > WORDS) return null
    if (words.trim()) spans.push({ start: start + from, end: start + from + words.trimEnd().length })
    if (join) from = until + join[0].length
  }
  return spans.length ? spans : null
}
