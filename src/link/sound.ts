import type { Span } from '../record/record.ts'
import type { Linking } from './linking.ts'

/** What is to be sound: a record on its way, or one that is whole. */
type Promising = Pick<Linking, 'attributions' | 'parties' | 'comments' | 'checks'> & {
  readonly segmented: { readonly report: { readonly text: string } }
}

/**
 * Asserts on the way out what every record promises: spans inside the text, lists in text order and without overlap, ids
 * unique and known, no attribution within itself or reached through itself by any way round, and never through what it stands in.
 * Throws an Error that names the attribution, party, comment or check.
 */
export function sound<Made extends Promising>(linking: Made): Made {
  const size = linking.segmented.report.text.length
  const ids = new Set<string>()
  const parties = new Set<string>()
  const enter = (id: string, among: Set<string>) => {
    if (among.has(id)) throw new Error(`${id}: two things in the record have this id`)
    among.add(id)
  }
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
  const known = (who: string, list: ReadonlySet<string>, wanted: readonly (string | null | undefined)[]) => {
    for (const id of wanted) if (id && !list.has(id)) throw new Error(`${who}: there is no ${id}`)
  }
  for (const party of linking.parties) {
    enter(party.id, parties)
    inText(party.id, party.mentions)
    inText(`${party.id} anonymity`, party.anonymity?.spans ?? [])
  }
  const outward = new Map<string, readonly string[]>()
  for (const one of linking.attributions) {
    enter(one.id, ids)
    if (one.within !== null && one.within === one.via) throw new Error(`${one.id}: within and via are both ${one.via}`)
    outward.set(
      one.id,
      [one.within, one.via].filter(id => id !== null),
    )
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
    known(one.id, parties, [one.party, one.addressee?.party])
  }
  for (const one of linking.attributions) known(one.id, ids, [one.within, one.via])
  const comments = new Set<string>()
  for (const one of linking.comments) {
    enter(one.id, comments)
    inText(`${one.id} who`, one.who)
    inText(`${one.id} asker`, one.asker)
    inText(one.id, [one.span])
    known(one.id, parties, [one.asked, one.by])
    known(one.id, ids, [...one.about, one.reply])
  }
  const checks = new Set<string>()
  for (const one of linking.checks) {
    enter(one.id, checks)
    inText(`${one.id} who`, one.who)
    inText(one.id, [one.span])
    known(one.id, parties, [one.by])
    known(one.id, ids, one.about)
  }
  withoutCircles(outward)
  return linking
}

/** Every way outward comes to an end: each thing is left once all that it stands in or came through is. */
function withoutCircles(outward: ReadonlyMap<string, readonly string[]>): void {
  const left = new Set<string>()
  const entered = new Set<string>()
  for (const start of outward.keys()) {
    const way = [start]
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      entered.add(at)
      const next = outward.get(at)?.find(id => !left.has(id))
      if (next === undefined) {
        left.add(at)
        way.pop()
      } else if (entered.has(next)) throw new Error(`${next}: stands within itself or came through itself`)
      else way.push(next)
    }
  }
}
