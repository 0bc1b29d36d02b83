import { entriesOf } from '../ledger/entriesOf.ts'
import { counted } from '../show/counted.ts'
import { heading } from '../show/heading.ts'
import type { Store } from '../store/store.ts'
import type { Answer } from './answer.ts'
import type { AskFlags } from './askOptions.ts'
import { claimsAsked } from './claimsAsked.ts'
import { handName } from './handName.ts'
import { originName } from './originName.ts'
import { type Traced, traced } from './traced.ts'
import { tracedJson } from './tracedJson.ts'
import { traceTree } from './traceTree.ts'
import { wantedBy } from './wantedBy.ts'

const COLUMNS =
  `claim statement origin origin_kind report outlet published title url attribution span words stance chain`.split(' ')

/** The claims that words ask for, or the one that has them as its id, best first, each with its tree. */
export function traceAnswer(words: string, store: Store, flags: AskFlags): Answer<Traced> {
  const claims = claimsAsked(words, store, wantedBy(flags))
  return {
    total: claims.length,
    called: ['claim', 'claims'],
    items: each(claims, store),
    json: tracedJson,
    columns: COLUMNS,
    rows: rowsOf,
    view: (items, looks) => [
      heading(looks, 'TRACE', `${counted(claims.length, 'claim')} found`),
      ...items.flatMap(item => traceTree(item, looks)),
    ],
    none: `No claim in the ledger says ${words}, among the reports asked for. See sayso search.`,
  }
}

/** One at a time: most are found by a few words only, and few are looked at. */
function* each(claims: readonly number[], store: Store): Generator<Traced> {
  for (const claim of claims) for (const entry of entriesOf(store.ledger, [claim])) yield traced(entry, store)
}

function rowsOf({ entry, reports, words }: Traced) {
  return entry.carriers.map(({ report, attribution, span, stance, chain }) => {
    const { outlet, published, title, url } = reports.find(({ id }) => id === report) ?? {}
    const origins = entry.origins.filter(one => one.reports.includes(report))
    return [
      entry.id,
      entry.statement,
      origins.map(originName).join('; '),
      origins.map(({ kind }) => kind).join('; '),
      report,
      outlet ?? null,
      published ?? null,
      title ?? null,
      url ?? null,
      attribution,
      [[span.start, span.end] as const],
      words(report, span),
      stance,
      chain.map(handName).join(' → '),
    ]
  })
}
