import { entriesOf } from '../ledger/entriesOf.ts'
import { breath } from '../serve/breath.ts'
import type { Sort } from '../serve/desk.ts'
import type { Store } from '../store/store.ts'

/** Claims whose entries are made at once: some fifty milliseconds. */
const MADE_AT_ONCE = 64

interface Carried {
  readonly claim: number
  /** How many reports carry it. */
  readonly reports: number
}

/** Puts claims in order, which come with those first that most reports carry; see `SORTS`. Those that are alike stay as they were, and other requests come in between. */
export async function serveOrder(store: Store, sort: Sort, claims: readonly Carried[]): Promise<number[]> {
  const by = (key: (one: Carried) => number) =>
    claims
      .map(one => ({ claim: one.claim, key: key(one) }))
      .sort((a, b) => b.key - a.key)
      .map(({ claim }) => claim)
  switch (sort) {
    case 'carriers':
      return claims.map(({ claim }) => claim)
    case 'disagreements': {
      const disputed = new Map(store.orders.disputed().map(one => [one.claim, one.with]))
      return by(({ claim }) => disputed.get(claim) ?? 0)
    }
    case 'first': {
      const first = new Map(store.orders.dated().map(one => [one.claim, one.first]))
      return by(({ claim }) => first.get(claim) ?? Number.MIN_SAFE_INTEGER)
    }
    case 'origins': {
      const several = claims.filter(({ reports }) => reports > 1)
      const origins = await originsOf(
        store,
        several.map(({ claim }) => claim),
      )
      // Whoever is carried once stands on one origin, and behind those of whom there is more to tell.
      return by(({ claim, reports }) => (reports > 1 ? -(origins.get(claim) ?? 0) : Number.MIN_SAFE_INTEGER))
    }
  }
}

/** How many origins stand behind claims; those of which that is not known yet are counted, and it stays known until they change. */
async function originsOf({ ledger, orders }: Store, claims: readonly number[]): Promise<Map<number, number>> {
  const found = new Map(orders.origins().map(({ claim, origins }) => [claim, origins]))
  const unknown = claims.filter(claim => !found.has(claim))
  for (let from = 0; from < unknown.length; from += MADE_AT_ONCE, await breath()) {
    const some = unknown.slice(from, from + MADE_AT_ONCE)
    // In one transaction, so that nobody changes what is counted before it is kept.
    ledger.transaction(() => {
      const counted = [...entriesOf(ledger, some)].map(({ origins }, i) => ({
        claim: some[i] ?? 0,
        origins: origins.length,
      }))
      orders.keepOrigins(counted)
      for (const { claim, origins } of counted) found.set(claim, origins)
    })
  }
  return found
}
