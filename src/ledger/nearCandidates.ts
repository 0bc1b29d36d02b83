import { cosine } from './cosine.ts'

/** Reports of which all statements are looked at, those first with which a report has most candidates by words: enough for all that tell one story. */
export const RELATED = 24
/** Two statements of related reports that are so alike are compared, whatever words they share. */
export const NEAR = 0.45

/** A statement and its report, by numbers, and what it means. */
export interface Meant {
  readonly name: number
  readonly report: number
  readonly embedding: Int8Array
}

/** The reports with which one has most candidates; `others` has an item for every candidate. */
export function related(others: Iterable<number>): number[] {
  const counts = new Map<number, number>()
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1)
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, RELATED)
    .map(([other]) => other)
}

/** Pairs of one statement of the first list and one of the second that may say the same by what they mean, however they word it; the smaller name first, each once. */
export function nearCandidates(own: readonly Meant[], others: readonly Meant[]): [number, number][] {
  return own.flatMap(a =>
    others
      .filter(b => (a.report === b.report ? b.name < a.name : true) && cosine(a.embedding, b.embedding) >= NEAR)
      .map((b): [number, number] => [Math.min(a.name, b.name), Math.max(a.name, b.name)]),
  )
}
