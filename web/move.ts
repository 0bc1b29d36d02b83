import { parts } from '../src/show/parts.ts'
import { hashOf } from './hashOf.ts'
import type { Chosen } from './route.ts'
import type { Seen } from './seen.ts'

/** The address that a key leads to from where one is; null where it leads nowhere. */
export function move({ view, route, to, show, stored }: Seen, key: string): string | null {
  const { claims, ways, numbers, parties } = view
  const { chosen } = route
  const claim = (id: string | undefined) => (id === undefined ? null : to({ kind: 'claim', id, link: null }))
  const at = chosen?.kind === 'claim' ? (numbers.get(chosen.id) ?? 0) - 1 : -1
  const here = claims[at]?.attribution
  switch (key) {
    case 'j':
      return claim(claims[Math.min(at + 1, claims.length - 1)]?.attribution.id)
    case 'k':
      return claim(claims[Math.max(at - 1, 0)]?.attribution.id)
    case 'o':
      return claim(here?.within ?? undefined)
    case 'i':
      return claim(claims.find(({ attribution }) => here && attribution.within === here.id)?.attribution.id)
    case ']':
    case '[': {
      const links = ways.get(here?.id ?? '')?.chain.length ?? 0
      if (!here || links === 0) return null
      const link = chosen?.link ?? null
      const next = link === null ? (key === ']' ? 0 : links - 1) : (link + (key === ']' ? 1 : links - 1)) % links
      return to({ kind: 'claim', id: here.id, link: next })
    }
    case 'p': {
      if (here)
        return here.party !== null && parties.has(here.party) ? to({ kind: 'party', id: here.party, link: null }) : null
      const vouching = parts(view).filter(({ vouches, relays }) => vouches.length + relays.length > 0)
      const now = vouching.findIndex(({ party }) => party.id === chosen?.id)
      const next = vouching[(now + 1) % vouching.length]
      return next ? to({ kind: 'party', id: next.party.id, link: null }) : null
    }
    case 'v':
      return show(route.view === 'voice' ? 'all' : 'voice')
    case 'u':
      return show(route.view === 'unnamed' ? 'all' : 'unnamed')
    case 'd':
      return stored ? show(route.view === 'versions' ? 'all' : 'versions') : null
    case 'h':
      return stored ? show(route.view === 'timeline' ? 'all' : 'timeline') : null
    case 'r':
      return stored ? reviewOf(view.record.report.id, chosen) : null
    case 'Escape':
      if (chosen?.link != null) return claim(chosen.id)
      return chosen === null && route.view === 'all' ? null : to(null)
    default:
      return null
  }
}

/** Where a report is reviewed, at the claim that is chosen. */
function reviewOf(report: string, chosen: Chosen | null): string {
  const one = chosen?.kind === 'claim' ? { kind: chosen.kind, id: chosen.id, link: null } : null
  return hashOf({ report, view: 'review', chosen: one })
}
