import type { Link } from '../src/record/record.ts'
import { printable } from '../src/show/printable.ts'
import type { View } from '../src/show/view.ts'
import { words } from '../src/show/words.ts'

/** Who a link of a chain is, and whether the report names them. */
export function linkName(
  { record, parties, ways: _, claims, numbers }: View,
  link: Link,
): { name: string; known: 'named' | 'unnamed' | 'nobody' } {
  const party = parties.get(link.party ?? '')
  if (party) return { name: printable(party.name), known: party.named ? 'named' : 'unnamed' }
  if (link.name !== undefined) return { name: printable(link.name), known: 'named' }
  if (link.role === 'outlet')
    return { name: printable(record.report.outlet ?? 'The outlet that we read'), known: 'named' }
  const source = claims[(numbers.get(link.attribution ?? '') ?? 0) - 1]?.attribution.source ?? []
  if (source.length === 0) return { name: 'Nobody is named', known: 'nobody' }
  return { name: `“${printable(words(record, source))}”`, known: 'unnamed' }
}
