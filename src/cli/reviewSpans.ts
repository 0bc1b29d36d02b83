import type { Span } from '../record/record.ts'

/** Places shown of words that stand in a report more than once. */
const MOST_PLACES = 8

/**
 * Spans as they are written for --source and its like: places ("120-131", with commas between), or the words themselves, with … between pieces. Words must stand
 * in the text once: nothing is guessed.
 * @returns why it cannot be, for people, where it means no one place
 */
export function reviewSpans(text: string, written: string): readonly Span[] | string {
  const said = written.trim()
  if (said === '') return []
  if (/^\d+-\d+(?:\s*,\s*\d+-\d+)*$/.test(said)) {
    return said.split(',').map(pair => {
      const [start = 0, end = 0] = pair.split('-').map(Number)
      return { start, end }
    })
  }
  const spans: Span[] = []
  for (const piece of said.split(/\s+(?:…|\.\.\.)\s+/)) {
    const places = placesOf(text, piece)
    const [only] = places
    if (only === undefined) return `“${piece}” does not stand in the report. Give its words as they stand there.`
    if (places.length > 1) {
      const shown = places.slice(0, MOST_PLACES).map(({ start, end }) => `${start}-${end}`)
      const more = places.length > MOST_PLACES ? ', …' : ''
      return `“${piece}” stands ${places.length} times in the report. Give its place: ${shown.join(', ')}${more}.`
    }
    spans.push(only)
  }
  return spans
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length })
  }
  return places
}
