import { day } from '../english/when.ts'
import { entriesOf } from '../ledger/entriesOf.ts'
import type { Entry } from '../record/ledger.ts'
import { counted } from '../show/counted.ts'
import { heading } from '../show/heading.ts'
import { OUTCOMES } from '../show/outcomes.ts'
import { table } from '../show/table.ts'
import type { Fragment } from '../show/wrap.ts'
import type { Store } from '../store/store.ts'
import type { Answer, AskLooks } from './answer.ts'

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
    view: (entries, looks) => view(entries, claims.length, store, looks),
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
    chain.map(({ name }) => name || 'nobody named').join(' → '),
    origins
      .filter(({ reports }) => reports.includes(report))
      .map(({ kind, name }) => `${name} (${kind})`)
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

function view(entries: readonly Entry[], total: number, store: Store, looks: AskLooks): string[][] {
  const plain = (text: string): Fragment[] => [{ text, look: null }]
  const rows = entries.map(entry => {
    const { id, statement, origins, circular, first, comments, disagrees } = entry
    const outlet = first === null ? undefined : store.report(first.report)?.record.report.outlet
    const warned = (text: string): Fragment[] => [{ text, look: 'warning' }]
    return {
      cells: [
        [{ text: id, look: 'source' as const }],
        origins.length === 0
          ? [{ text: 'none', look: 'quiet' as const }]
          : plain(`${origins.length}: ${origins.map(({ name }) => name || 'unknown').join(', ')}`),
        [
          ...plain(counted(reportsOf(entry).length, 'report')),
          ...(circular.length > 0 ? warned(`, ${counted(circular.length, 'ring')}`) : []),
        ],
        first === null
          ? [{ text: 'no date', look: 'quiet' as const }]
          : plain(`${day(first.published)}, ${outlet ?? first.report}`),
        plain(
          comments
            .map(({ name, outcome }) => `${name}: ${OUTCOMES[outcome as keyof typeof OUTCOMES] ?? outcome}`)
            .join('; ') || '–',
        ),
        disagrees.length === 0
          ? plain('–')
          : warned(`${disagrees.length}: ${[...new Set(disagrees.map(({ code }) => code))].join(', ')}`),
      ],
      below: statement,
    }
  })
  return [
    heading(looks, 'LEDGER', counted(total, 'claim')),
    table(looks, ['claim', 'origins', 'carriers', 'first seen', 'right of reply', 'disagrees'], rows),
  ]
}
