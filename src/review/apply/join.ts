import type { Party, Span } from '../../record/record.ts'
import type { Join } from '../../record/review.ts'
import type { Draft } from '../draft.ts'
import { withParties } from './withParties.ts'

/** Two parties are one: the first stays, with the mentions of both. What only the other has, a name among it, it gets from there. */
export function join(draft: Draft, { party, other }: Join): Draft | string {
  if (party === other) return `${party} is one party already`
  const [one, two] = [party, other].map(wanted => draft.parties.find(({ id }) => id === wanted))
  if (!one || !two) return `there is no party ${one ? other : party}`
  const lead = !one.named && two.named ? { ...one, name: two.name, kind: two.kind, named: true } : one
  const joined: Party = { ...two, ...lead, id: one.id, mentions: merged([...one.mentions, ...two.mentions]) }
  const parties = draft.parties.filter(({ id }) => id !== other).map(each => (each.id === party ? joined : each))
  return withParties({ ...draft, parties }, id => (id === other ? party : id))
}

/** In text order, without overlap. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}
