import type { Segmented, Tagged } from '../record/article.ts'
import type { Attribution } from '../record/record.ts'
import type { Linking } from './linking.ts'
import { tidy } from './tidy.ts'

/**
 * Attributions in the order of their cues, with ids a1, a2, … and nothing linked yet. Ties go by the content and then the
 * source, so that the order does not depend on the order in which they were tagged. One without a cue or without a content
 * is no attribution and is left out.
 */
export function order(segmented: Segmented, tagged: readonly Tagged[]): Linking {
  const attributions = tagged
    .map(
      (one): Attribution => ({
        id: '',
        style: one.style,
        source: tidy(one.source),
        cue: tidy(one.cue),
        content: tidy(one.content),
        party: null,
        addressee: one.addressee.length ? { spans: tidy(one.addressee), party: null } : null,
        medium: null,
        said: null,
        hedges: [],
        within: null,
        via: null,
        rules: { found: one.rule ?? null, party: null, within: null, via: null },
        confidence: one.confidence,
      }),
    )
    .filter(one => one.cue.length > 0 && one.content.length > 0)
    .sort((a, b) => compare(a.cue, b.cue) || compare(a.content, b.content) || compare(a.source, b.source))
    .map((one, place) => ({ ...one, id: `a${place + 1}` }))
  return { segmented, attributions, parties: [], comments: [], checks: [], notes: [] }
}

function compare(a: Attribution['cue'], b: Attribution['cue']): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const by = (a[i]?.start ?? 0) - (b[i]?.start ?? 0) || (a[i]?.end ?? 0) - (b[i]?.end ?? 0)
    if (by) return by
  }
  return a.length - b.length
}
