import type { Told } from '../review/reviewed.ts'
import { counted } from '../show/counted.ts'
import { heading } from '../show/heading.ts'
import { table } from '../show/table.ts'
import type { Answer } from './answer.ts'
import { reviewLine } from './reviewLine.ts'
import type { UnderReview } from './reviewMake.ts'

const COLUMNS = 'number at by state change why'.split(' ')

/** Who changed what in a report, and when, and whether it holds. */
export function reviewLog({ log, record }: UnderReview): Answer<Told> {
  return {
    total: log.length,
    called: ['line', 'lines'],
    items: log,
    json: ({ entry, state, why }) => ({ ...entry, state, ...(why === undefined ? {} : { why }) }),
    columns: COLUMNS,
    rows: ({ entry, state, why }) => [[entry.number, entry.at, entry.by, state, reviewLine(entry), why ?? null]],
    view: (shown, looks) => [
      heading(looks, 'LOG', counted(log.length, 'line')),
      table(
        looks,
        ['number', 'when', 'who', 'state'],
        shown.map(({ entry, state, why }) => ({
          cells: [
            [{ text: String(entry.number), look: null }],
            [{ text: entry.at.slice(0, 16).replace('T', ' '), look: 'quiet' as const }],
            [{ text: entry.by, look: 'source' as const }],
            [{ text: why ? `${state}: ${why}` : state, look: state === 'orphaned' ? ('warning' as const) : null }],
          ],
          below: reviewLine(entry),
        })),
      ),
    ],
    none: `Nobody has changed anything in ${record.report.id}.`,
  }
}
