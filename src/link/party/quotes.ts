import type { Span } from '../../record/record.ts'
import type { Linking } from '../linking.ts'
import { firstFrom } from './firstFrom.ts'

/** No more stands between the halves of a quotation (UTF-16 code units). */
const LONGEST_BETWEEN = 120
/** The first half's last marks, who says it, a full stop or comma, and no new paragraph. */
const GOES_ON_AFTER = /^[,?!—–-]?[”"’'][^\n“”"]*[.,] $|^[,?!][^\n“”"]*[.,] $/

/** Tells in which quotation a place of the text stands: its number, or -1 outside any. The pieces of one attribution's quotation have one number. */
export function quotes({ segmented, attributions }: Linking): (at: number) => number {
  const spans: Span[] = [
    ...segmented.quotations.filter(one => one.depth === 0).map(one => one.outer),
    ...attributions.filter(one => one.style === 'direct').flatMap(one => one.content),
  ].sort((a, b) => a.start - b.start)
  const merged: { start: number; end: number; number: number }[] = []
  for (const { start, end } of spans) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end, number: merged.length })
  }
  const over = (at: number) => {
    let low = 0
    let high = merged.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((merged[middle]?.end ?? 0) <= at) low = middle + 1
      else high = middle
    }
    const one = merged[low]
    return one && one.start <= at ? one : undefined
  }
  // “…,” Marsh said. “…”: what follows in the same paragraph goes on.
  const cues = attributions.flatMap(one => one.cue).sort((a, b) => a.start - b.start)
  const { text } = segmented.report
  for (let i = 1; i < merged.length; i++) {
    const a = merged[i - 1]
    const b = merged[i]
    if (!a || !b || b.start - a.end > LONGEST_BETWEEN) continue
    const cue = cues[firstFrom(cues, a.end)]
    if (cue && cue.end <= b.start && GOES_ON_AFTER.test(text.slice(a.end - 2, b.start))) b.number = a.number
  }
  for (const { style, content, within } of attributions) {
    if (style === 'indirect' || within || content.length < 2) continue
    const first = over(content[0]?.start ?? 0)
    for (const { start } of content) {
      const piece = over(start)
      if (first && piece) piece.number = first.number
    }
  }
  return at => over(at)?.number ?? -1
}
