import type { Record, Span } from '../src/record/record.ts'
import { marked } from './marked.ts'
import type { Chosen } from './route.ts'
import { spanAt } from './spanAt.ts'

/**
 * A few characters made of the words that something in a report stands for, so that an address can tell whether they still stand there: the report may have been
 * read anew since. Null where the report has no such thing.
 */
export function markOf(record: Record, { kind, id }: Pick<Chosen, 'kind' | 'id'>): string | null {
  const words = wordsOf(record, kind, id)
  return words === null ? null : marked(words)
}

function wordsOf({ report, attributions, parties, comments, checks }: Record, kind: Chosen['kind'], id: string) {
  const at = ({ start, end }: Span) => report.text.slice(start, end)
  if (kind === 'party') return parties.find(one => one.id === id)?.name ?? null
  if (kind === 'claim') {
    const one = attributions.find(one => one.id === id)
    return one ? [...one.source, ...one.cue, ...one.content].map(at).join(' ') : null
  }
  const span = kind === 'at' ? spanAt(id, report.text) : [...comments, ...checks].find(one => one.id === id)?.span
  return span ? at(span) : null
}
