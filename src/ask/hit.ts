import type { Span } from '../record/record.ts'
import { type Anchor, anchor } from './anchor.ts'
import { chainOf, type Hand } from './chainOf.ts'
import type { Told } from './told.ts'
import { type Where, where } from './where.ts'

/** A report with the words that were searched for. */
export interface Hit {
  readonly report: Where
  /** A few words around them; null where only the title has them. */
  readonly excerpt: Anchor | null
  /** The words themselves, wherever they stand in the text. */
  readonly words: readonly Span[]
  /** The claims that have them all. */
  readonly claims: readonly HitClaim[]
}

export interface HitClaim {
  readonly claim: string
  readonly attribution: string
  readonly party: string | null
  readonly content: Anchor
  readonly chain: readonly Hand[]
  readonly standing: string
}

/** What the search found, with the words of the report and of its claims. */
export function hit(
  told: Told,
  found: { readonly excerpt: Span | null; readonly words: readonly Span[]; readonly claims: readonly string[] },
): Hit {
  const { record } = told
  return {
    report: where(told),
    excerpt: found.excerpt === null ? null : anchor(record, [found.excerpt]),
    words: found.words,
    claims: found.claims.flatMap(id => {
      const claim = record.claims.find(one => one.id === id)
      const attribution = record.attributions.find(one => one.id === claim?.attribution)
      if (!claim || !attribution) return []
      return [
        {
          claim: id,
          attribution: attribution.id,
          party: record.parties.find(one => one.id === attribution.party)?.name ?? null,
          content: anchor(record, attribution.content),
          chain: chainOf(record, claim),
          standing: claim.standing,
        },
      ]
    }),
  }
}
