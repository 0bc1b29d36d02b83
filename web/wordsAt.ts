import type { Span } from '../src/record/record.ts'
import { hashOf } from './hashOf.ts'
import { marked } from './marked.ts'

/** The address of words in a report. `words` are what stands there; null where they are not at hand. */
export function wordsAt(report: string, { start, end }: Span, words: string | null): string {
  const place = { kind: 'at', id: `${start}-${end}`, link: null } as const
  return hashOf({ report, view: 'all', chosen: words === null ? place : { ...place, mark: marked(words) } })
}
