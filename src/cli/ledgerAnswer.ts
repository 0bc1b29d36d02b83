import { entriesOf } from '../ledger/entriesOf.ts'
import type { Entry } from '../record/ledger.ts'
import { counted } from '../show/counted.ts'
import { heading } from '../show/heading.ts'
import type { Store } from '../store/store.ts'
import type { Answer } from './answer.ts'
import { handName } from './handName.ts'
import { ledgerView } from './ledgerView.ts'
import { originName } from './originName.ts'

const COLUMNS =
  `claim statement reports origins first_report first_published carrier attribution span stance chain origin circular comments verdicts disagrees`.split(
    ' ',
  )

/** The entries of these claims of the store, in their order. */
export function ledgerAnswer(claims: readonly number[], store: Store): Answer<Entry> {
  return {
    total: claims.length,
    called: ['claim', 'claims'],
    items: entriesOf(store.ledger, claims),
    json: entry => entry,
    columns: COLUMNS,
    rows: rowsOf,
    view: (entries, looks) => [
      heading(looks, 'LEDGER', counted(claims.length, 'claim')),
      ...entries.map(entry => ledgerView(entry, id => store.report(id)?.record.report.outlet ?? id, looks)),
    ],
    none: 'No report among those asked for makes a claim.',
  }
}

function rowsOf(entry: Entry) {
  const { id, statement, carriers, origins, circular, first, comments, verdicts, disagrees } = entry
  const lead = [id, statement, reportsOf(entry).length, origins.length, first?.report ?? null, first?.published ?? null]
  return carriers.map(({ report, attribution, span, stance, chain }) => [
    ...lead,
    report,
    attribution,
    [[span.start, span.end] as const],
    stance,
    chain.map(handName).join(' → '),
    origins
      .filter(({ reports }) => reports.includes(report))
      .map(origin => `${originName(origin)} (${origin.kind})`)
      .join('; '),
    circular.map(ring => ring.join(' → ')).join('; '),
    comments.map(({ name, outcome }) => `${name}: ${outcome}`).join('; '),
    verdicts.map(({ verdict, by }) => (by === null ? verdict : `${verdict} (${by})`)).join('; '),
    disagrees.map(({ entry, code }) => `${entry} (${code})`).join('; '),
  ])
}

function reportsOf({ carriers }: Pick<Entry, 'carriers'>): string[] {
  return [...new Set(carriers.map(({ report }) => report))]
}
