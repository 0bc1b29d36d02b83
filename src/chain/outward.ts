import type { Attribution } from '../record/record.ts'

/**
 * An attribution and every other that it came through, from the inside out: those in whose content it stands, then the one
 * that brought it into the report from elsewhere, each followed by its own. Where the one that brought it stands itself within
 * an outer one, it comes before that. Ends for any input: an attribution comes up once, even where they stand in a circle.
 */
export function outward(start: Attribution, byId: ReadonlyMap<string, Attribution>): Attribution[] {
  const seen = new Set([start.id])
  // Depth first, `via` before `within`; what is left last was entered first, so that the reverse has every inner one before its outer.
  const left: Attribution[] = []
  const open = [{ one: start, next: [start.via, start.within] }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const id = top.next.shift()
    if (id === undefined) {
      left.push(top.one)
      open.pop()
      continue
    }
    const outer = id === null ? undefined : byId.get(id)
    if (!outer || seen.has(outer.id)) continue
    seen.add(outer.id)
    open.push({ one: outer, next: [outer.via, outer.within] })
  }
  return left.reverse()
}
