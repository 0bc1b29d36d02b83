import type { Span } from '../record/record.ts'
import type { Linking } from './linking.ts'

/**
 * Asserts on the way out what every record promises: spans inside the text, lists in text order and without overlap, ids
 * unique and known, no attribution within itself by any way round. Throws an Error that names the attribution or party.
 */
export function sound(linking: Linking): Linking {
  const size = linking.segmented.report.text.length
  const inText = (who: string, spans: readonly Span[]) => {
    let last = 0
    for (const span of spans) {
      if (
        !Number.isInteger(span.start) ||
        !Number.isInteger(span.end) ||
        span.start < last ||
        span.end <= span.start ||
        span.end > size
      )
        throw new Error(`${who}: the span ${span.start}–${span.end} is out of order or outside the text (0–${size})`)
      last = span.end
    }
  }
  const parents = new Map<string, string | null>()
  const parties = new Set<string>()
  for (const party of linking.parties) {
    if (parties.has(party.id)) throw new Error(`${party.id}: two parties have this id`)
    parties.add(party.id)
    inText(party.id, party.mentions)
  }
  for (const one of linking.attributions) {
    if (parents.has(one.id)) throw new Error(`${one.id}: two attributions have this id`)
    parents.set(one.id, one.within)
    inText(`${one.id} source`, one.source)
    inText(`${one.id} cue`, one.cue)
    inText(`${one.id} content`, one.content)
    inText(`${one.id} addressee`, one.addressee?.spans ?? [])
    inText(`${one.id} medium`, one.medium?.spans ?? [])
    inText(`${one.id} said`, one.said?.span ? [one.said.span] : [])
    inText(
      `${one.id} hedges`,
      one.hedges.map(hedge => hedge.span),
    )
    for (const id of [one.party, one.addressee?.party])
      if (id && !parties.has(id)) throw new Error(`${one.id}: there is no party ${id}`)
  }
  const sure = new Set<string>()
  for (const id of parents.keys()) {
    const way = new Set<string>()
    for (let at: string | null | undefined = id; at && !sure.has(at); at = parents.get(at)) {
      if (way.has(at)) throw new Error(`${at}: stands within itself`)
      if (!parents.has(at)) throw new Error(`${id}: stands within ${at}, which does not exist`)
      way.add(at)
    }
    for (const one of way) sure.add(one)
  }
  return linking
}
