import type { Traced } from './traced.ts'

/** A trace as JSON: the entry with its carriers' words, and its reports. */
export function tracedJson({ entry, reports, words }: Traced) {
  return {
    ...entry,
    carriers: entry.carriers.map(one => ({ ...one, words: words(one.report, one.span) })),
    reports,
  }
}
