import { instant as momentOf } from '../record/instant.ts'

/**
 * The first or last millisecond (since 1970) at which a report may have come out: of its date, a day or a moment in ISO 8601, or, where it has none, when it was
 * fetched.
 */
export function instant(published: string | undefined, fetched: string, edge: 'first' | 'last'): number {
  return momentOf(published ?? fetched, edge) ?? Date.parse(fetched)
}
