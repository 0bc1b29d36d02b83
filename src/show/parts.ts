import type { Check, Comment, Party } from '../record/record.ts'
import type { View } from './view.ts'

/** What a party does in a report: the numbers of the claims that it is the first to say, hands on and is told, what it says about the truth of others, and what it was asked. */
export interface Part {
  readonly party: Party
  readonly vouches: number[]
  readonly relays: number[]
  readonly told: number[]
  readonly judged: Check[]
  readonly asked: Comment[]
}

/** The part that each party of the record has, in the record's order. */
export function parts(view: View): Part[] {
  const { record, claims, ways } = view
  const all = record.parties.map(party => ({ party, vouches: [], relays: [], told: [], judged: [], asked: [] }) as Part)
  const byId = new Map(all.map(part => [part.party.id, part]))
  for (const { attribution, number } of claims) {
    byId.get(attribution.addressee?.party ?? '')?.told.push(number)
    const chain = ways.get(attribution.id)?.chain
    // Without a chain, what an attribution says by itself.
    if (!chain) byId.get(attribution.party ?? '')?.vouches.push(number)
    for (const { party, role } of chain ?? []) {
      const part = byId.get(party ?? '')
      if (role === 'originator') part?.vouches.push(number)
      if (role === 'relay') part?.relays.push(number)
    }
  }
  for (const check of record.checks) byId.get(check.by ?? '')?.judged.push(check)
  for (const comment of record.comments) byId.get(comment.asked ?? '')?.asked.push(comment)
  return all
}
