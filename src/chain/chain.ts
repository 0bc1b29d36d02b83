import type { Attribution, Link } from '../record/record.ts'

/**
 * The way of a claim as links: who is said to have said it first, every relay, then `published`, the end that all chains of a
 * report share. `way` is the attribution with those that it came through, from the inside out (see `outward`). An outlet that
 * was told ("told CNN") passes it on and is a relay, whoever else is; `outlets` are the parties that are outlets. A party never
 * comes twice in a row: the link nearer to the one who said it first is kept. Where that is the outlet itself, its one link is
 * the whole chain.
 */
export function chain(way: readonly Attribution[], published: readonly Link[], outlets: ReadonlySet<string>): Link[] {
  const parties = new Set(way.map(({ party }) => party))
  const said = way.flatMap(({ id, party, addressee }, place): Link[] => {
    const link: Link = { party, attribution: id, role: place === 0 ? 'originator' : 'relay' }
    const told = addressee?.party ?? null
    // One whose own reporting is an attribution stands in the way already.
    if (told === null || !outlets.has(told) || parties.has(told)) return [link]
    return [link, { party: told, attribution: null, role: 'relay' }]
  })
  const links: Link[] = []
  for (const link of [...said, ...published]) {
    const last = links.at(-1)
    if (!last || link.party === null || link.party !== last.party) links.push(link)
    // A relay that is the outlet is the outlet; an originator stays one.
    else if (link.role === 'outlet' && last.role === 'relay') links[links.length - 1] = { ...last, role: 'outlet' }
  }
  return links
}
