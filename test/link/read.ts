import { link } from '../../src/link/link.ts'
import type { Attribution, Span } from '../../src/record/record.ts'
import { marked } from './marked.ts'

/** A marked report linked, with what a test asks of it in words. */
export function read(source: string, published?: string) {
  const { segmented, tagged } = marked(source, published)
  const { text } = segmented.report
  const { attributions, parties, notes } = link(segmented, tagged)
  const words = (spans: readonly Span[]) => spans.map(span => text.slice(span.start, span.end))
  const cue = (id: string | null) => {
    const one = attributions.find(attribution => attribution.id === id)
    return one ? words(one.cue).join(' … ') : null
  }
  return {
    text,
    attributions,
    parties,
    notes,
    words,
    /** The attribution with this cue. */
    by(words: string): Attribution {
      const one = attributions.find(attribution => cue(attribution.id) === words)
      if (!one) throw new Error(`no attribution has the cue "${words}"`)
      return one
    },
    /** Every cue to the cue within whose content it stands. */
    within: () => Object.fromEntries(attributions.map(one => [cue(one.id), cue(one.within)])),
    /** Every cue to its hedges. */
    hedges: () =>
      Object.fromEntries(
        attributions.map(one => [cue(one.id), one.hedges.map(hedge => `${words([hedge.span])[0]}: ${hedge.kind}`)]),
      ),
    /** Every cue to when it was said. */
    said: () => Object.fromEntries(attributions.map(one => [cue(one.id), one.said?.value ?? null])),
    /** Every cue to who said it. */
    who: () =>
      Object.fromEntries(
        attributions.map(one => [cue(one.id), parties.find(party => party.id === one.party)?.name ?? null]),
      ),
    /** Every cue to the medium. */
    medium: () =>
      Object.fromEntries(
        attributions.map(one => [cue(one.id), one.medium ? `${words(one.medium.spans)[0]}: ${one.medium.kind}` : null]),
      ),
  }
}
