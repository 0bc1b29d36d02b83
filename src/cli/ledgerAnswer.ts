import { entriesOf } from '../ledger/entriesOf.ts'
import type { Entry } from '../record/ledger.ts'
import { counted } from '../show/counted.ts'
import { heading } from '../show/heading.ts'
import type { Store } from '../store/store.ts'
import type { Answer } from './answer.ts'
import { carriersOn } from './carriersOn.ts'
import { handName } from './handName.ts'
import { ledgerView } from './ledgerView.ts'
import { originName } from './originName.ts'

const COLUMNS =
  `claim statement reports origins first_report first_published carrier attribution span stance chain origin circular comments verdicts disagrees`.split(
    ' ',
  )

/** The entries of these claims of the store, in their order; `outlet` is the one whose claims were asked for. */
export function ledgerAnswer(claims: readonly number[], store: Store, outlet?: string): Answer<Entry> {
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
    none: claims.length > 0 ? null : noneOf(store, outlet),
  }
}

/** Why there is no claim, as far as that is known. */
function noneOf(store: Store, outlet: string | undefined): string {
  if (store.last() === 0) return 'There is no report in the store. Add some with sayso add.'
  if (outlet !== undefined && store.list({ outlet }, null, 1).total === 0)
    return `No report in the store is of an outlet called ${outlet}.`
  return 'No report among those asked for makes a claim.'
}

function rowsOf(entry: Entry) {
  const { id, statement, carriers, origins, circular, first, comments, verdicts, disagrees } = entry
  const lead = [id, statement, reportsOf(entry).length, origins.length, first?.report ?? null, first?.published ?? null]
  return carriers.map(carrier => [
    ...lead,
    carrier.report,
    carrier.attribution,
    [[carrier.span.start, carrier.span.end] as const],
    carrier.stance,
    carrier.chain.map(handName).join(' → '),
    origins
      .filter(one => one.reports.includes(carrier.report) && carriersOn(entry, one, carrier.report).includes(carrier))
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
