import type { Span } from '../record/record.ts'
import type { View } from './view.ts'
import { words } from './words.ts'
import type { Fragment } from './wrap.ts'

/** A party as a table names it: its name, or the words that stand for it where it is not known who it is, or `otherwise`. */
export function partyName(view: View, id: string | null, spans: readonly Span[], otherwise: string): Fragment[] {
  const party = view.parties.get(id ?? '')
  if (party) return [{ text: party.name, look: 'source' }]
  if (spans.length > 0) return [{ text: `“${words(view.record, spans)}”`, look: 'source' }]
  return [{ text: otherwise, look: 'quiet' }]
}
