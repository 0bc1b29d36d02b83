import type { Span } from '../src/record/record.ts'
import type { View } from '../src/show/view.ts'
import { linkSpans } from './linkSpans.ts'
import { orphaned } from './orphaned.ts'
import type { Route } from './route.ts'
import { spanAt } from './spanAt.ts'

/** What of a text stands out. */
export interface Lit {
  /** The claims whose words stand out, by their attributions' ids; null: all do. */
  readonly claims: ReadonlySet<string> | null
  /** Words that are pointed at: the link of a chain, a party's names, what a comment or check says. */
  readonly words: readonly Span[]
}

/** What stands out in a view of a report. */
export function lit(view: View, { chosen, view: shown }: Route): Lit {
  const { record, claims, parties, ways } = view
  if (shown === 'unnamed') {
    const veiled = claims.filter(({ attribution }) => !(parties.get(attribution.party ?? '')?.named ?? false))
    return { claims: new Set(veiled.map(({ attribution }) => attribution.id)), words: [] }
  }
  if (chosen === null || orphaned(record, chosen)) return { claims: null, words: [] }
  const { kind, id } = chosen
  if (kind === 'claim') {
    const link = chosen.link === null ? undefined : ways.get(id)?.chain[chosen.link]
    return { claims: new Set([id]), words: link ? linkSpans(record, link) : [] }
  }
  if (kind === 'party') {
    const own = record.claims.filter(({ chain }) => chain.some(({ party, role }) => party === id && role !== 'outlet'))
    return { claims: new Set(own.map(({ attribution }) => attribution)), words: parties.get(id)?.mentions ?? [] }
  }
  if (kind === 'at') {
    const span = spanAt(id, record.report.text)
    return { claims: null, words: span ? [span] : [] }
  }
  const one = [...record.comments, ...record.checks].find(remark => remark.id === id)
  return { claims: new Set(one?.about ?? []), words: one ? [one.span] : [] }
}
