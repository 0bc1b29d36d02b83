import type { Span } from '../record/record.ts'

/** A stretch of text that belongs to the attribution at this place in the list. */
export interface Region extends Span {
  readonly owner: number
}

/** No report nests as deep as this; of more regions over one place only the ones that begin last are kept, so hostile text costs no more than any other. */
const MOST_AROUND = 16

/**
 * For every query the regions that hold the whole of it, the ones that begin first before the others; of more than 16 the ones that begin last.
 * One pass over both lists in text order: the cost grows with the number of regions and queries. Spans are in UTF-16 code units.
 */
export function holders(regions: readonly Region[], queries: readonly Span[]): Region[][] {
  const opening = [...regions].sort((a, b) => a.start - b.start || b.end - a.end || a.owner - b.owner)
  const turns = queries.map((query, place) => ({ query, place })).sort((a, b) => a.query.start - b.query.start)
  const held: Region[][] = queries.map(() => [])
  let open: Region[] = []
  let next = 0
  for (const { query, place } of turns) {
    for (let region = opening[next]; region && region.start <= query.start; region = opening[++next]) open.push(region)
    open = open.filter(region => region.end > query.start).slice(-MOST_AROUND)
    held[place] = open.filter(region => region.end >= query.end)
  }
  return held
}
