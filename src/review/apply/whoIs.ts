import type { Span } from '../../record/record.ts'
import type { Whose } from '../../record/review.ts'
import type { Draft } from '../draft.ts'

/**
 * The party that is meant, in a draft that has it; a new one is known by the words at `mentions` and gets an id that no reading gives.
 * @returns why it cannot be, for people, where there is no such party
 */
export function whoIs(
  draft: Draft,
  whose: Whose,
  mentions: readonly Span[],
  number: number,
): { readonly draft: Draft; readonly party: string | null } | string {
  if (whose === null) return { draft, party: null }
  if (typeof whose === 'string') {
    return draft.parties.some(({ id }) => id === whose) ? { draft, party: whose } : `there is no party ${whose}`
  }
  const { name, kind = 'unknown' } = whose
  const party = { id: `pr${number}`, name, kind, named: true, mentions: [...mentions] }
  return { draft: { ...draft, parties: [...draft.parties, party] }, party: party.id }
}
