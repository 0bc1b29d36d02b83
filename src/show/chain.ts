import type { Link } from '../record/record.ts'
import type { View } from './view.ts'
import { words } from './words.ts'
import type { Fragment } from './wrap.ts'

const ARROW: Fragment = { text: ' ─→ ', look: 'quiet' }

/**
 * The way of a claim as a line, from the one who is said to have said it first to the outlet that we read: "a diver (not named) ─→ Dr Ruth Adeyemi ─→
 * The Tarrow Courier". Empty where the record does not tell.
 */
export function chain(view: View, attribution: string): Fragment[] {
  const links = view.ways.get(attribution)?.chain ?? []
  return links.flatMap((link, index) => [...(index > 0 ? [ARROW] : []), ...named(view, link)])
}

function named({ record, parties, claims, numbers }: View, link: Link): Fragment[] {
  const party = link.party === null ? undefined : parties.get(link.party)
  if (party && !party.named) {
    return [
      { text: party.name, look: null },
      { text: ' (not named)', look: 'warning' },
    ]
  }
  const own = party?.name ?? link.name
  if (own !== undefined) return [{ text: own, look: null }]
  if (link.role === 'outlet') return [{ text: record.report.outlet ?? 'the outlet', look: null }]
  const source = claims[(numbers.get(link.attribution ?? '') ?? 0) - 1]?.attribution.source ?? []
  if (source.length === 0) return [{ text: 'nobody named', look: 'warning' }]
  return [
    { text: `“${words(record, source)}”`, look: null },
    { text: ' (not identified)', look: 'warning' },
  ]
}
