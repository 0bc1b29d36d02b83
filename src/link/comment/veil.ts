import type { Segmented } from '../../record/article.ts'

/**
 * The report's text, as long as it is, with straight apostrophes and every quotation's words made of x: what somebody is
 * quoted as saying is not the report's own word on who was asked, and its commas and verbs are no part of the sentence around.
 */
export function veil({ report, quotations }: Segmented): string {
  const straight = report.text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')
  const parts: string[] = []
  let at = 0
  for (const { outer, inner } of quotations) {
    if (outer.start < at) continue
    const words = straight.slice(inner.start, inner.end).replaceAll(/\S/g, 'x')
    // A comma inside the mark belongs to the sentence around: it changes places with the mark.
    const comma = straight[inner.end - 1] === ',' && outer.end > inner.end
    parts.push(straight.slice(at, outer.start), '"', comma ? `${words.slice(0, -1)}",` : words)
    if (outer.end > inner.end && !comma) parts.push('"')
    at = outer.end
  }
  parts.push(straight.slice(at))
  return parts.join('')
}
