import type { Span } from '../record/record.ts'

/** A stretch of text that belongs to the attribution at this place in the list. */
export interface Region extends Span {
  readonly owner: number
}

/**
 * For every query the regions that hold the whole of it, in no particular order. One pass over both lists in text order, so
 * the cost grows with the number of regions and queries and with how many regions stand over one place, never with their
 * product. Spans are in UTF-16 code units.
 */
export function holders(regions: readonly Region[], queries: readonly Span[]): Region[][] {
  const opening = [...regions].sort((a, b) => a.start - b.start)
  const turns = queries.map((query, place) => ({ query, place })).sort((a, b) => a.query.start - b.query.start)
  const held: Region[][] = queries.map(() => [])
  let open: Region[] = []
  let next = 0
  for (const { query, place } of turns) {
    for (let region = opening[next]; region && region.start <= query.start; region = opening[++next]) open.push(region)
    open = open.filter(region => region.end > query.start)
    held[place] = open.filter(region => region.end >= query.end)
  }
  return held
}
