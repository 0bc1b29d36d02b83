import type { Anchor } from './anchor.ts'
import { quoted } from './quoted.ts'

/** Words with their place, for the short text: `"the pier is shut" [weir-1 12–28]`; several pieces are one quotation. */
export function cited(anchors: readonly Anchor[]): string {
  const [first] = anchors
  if (first === undefined) return '(no words)'
  const places = anchors.map(({ start, end }) => `${start}–${end}`).join(', ')
  return `${quoted(anchors.map(({ words }) => words).join(' … '))} [${first.report} ${places}]`
}
