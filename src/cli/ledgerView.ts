import { day } from '../english/when.ts'
import type { Entry } from '../record/ledger.ts'
import { clipped } from '../show/clipped.ts'
import { counted } from '../show/counted.ts'
import { DISAGREEMENTS } from '../show/disagreements.ts'
import { OUTCOMES } from '../show/outcomes.ts'
import { paint } from '../show/paint.ts'
import { type Fragment, wrap } from '../show/wrap.ts'
import type { AskLooks } from './answer.ts'
import { askLines } from './askLines.ts'
import { originName } from './originName.ts'

/** Lines of a statement: enough to know it again. */
const STATEMENT_LINES = 3
/** Origins that are named; the others are counted. */
const MOST_NAMED = 4
/** Columns before the facts of a claim, and those of the words that say what a fact is. */
const INDENT = 4
const LABEL = 11

/** A claim of the ledger as a paragraph: the statement, and below it who carries it since when, on what it stands, and what there is to watch; its id last. */
export function ledgerView(entry: Entry, outlet: (report: string) => string, looks: AskLooks): string[] {
  const { id, statement, carriers, origins, circular, first, comments, verdicts, disagrees } = entry
  const reports = new Set(carriers.map(({ report }) => report))
  const asserting = new Set(carriers.filter(({ stance }) => stance === 'asserts').map(({ report }) => report))
  const rejecting = reports.size - asserting.size
  const warned = (text: string): Fragment => ({ text, look: 'warning' })
  const plain = (text: string): Fragment => ({ text, look: null })
  const named = origins.slice(0, MOST_NAMED).map(originName)
  const more = origins.length - named.length
  const codes = [...new Set(disagrees.map(({ code }) => DISAGREEMENTS[code]))]
  const told = (fragments: readonly Fragment[], label: string) => fact(label, fragments, looks)
  const shortened = clipped(askLines([plain(statement)], 2, { ...looks, color: false }), STATEMENT_LINES, looks.width)
  return [
    ...shortened.map(line => paint(line, 'headline', looks.color)),
    ...told(
      [
        plain(counted(reports.size, 'report')),
        ...(rejecting > 0 ? [warned(`, ${rejecting} of them against it`)] : []),
        plain(first === null ? ', without a date' : `, first ${outlet(first.report)}, ${day(first.published)}`),
      ],
      'carriers',
    ),
    ...told(
      [
        plain(
          origins.length === 0
            ? 'none'
            : `${origins.length}: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
        ),
      ],
      'origins',
    ),
    ...(circular.length === 0
      ? []
      : told([warned(`${counted(circular.length, 'ring')} of reports that cite one another`)], 'circular')),
    ...(comments.length === 0
      ? []
      : told(
          [
            plain(
              comments
                .map(({ name, outcome }) => `${name}: ${OUTCOMES[outcome as keyof typeof OUTCOMES] ?? outcome}`)
                .join('; '),
            ),
          ],
          'reply',
        )),
    ...(verdicts.length === 0
      ? []
      : told(
          [warned(verdicts.map(({ verdict, by }) => (by === null ? verdict : `${verdict}, by ${by}`)).join('; '))],
          'checked',
        )),
    ...(disagrees.length === 0
      ? []
      : told([warned(`${counted(disagrees.length, 'claim')}: ${codes.join(', ')}`)], 'disagrees')),
    ...told([{ text: id, look: 'source' }], 'id'),
  ]
}

function fact(label: string, fragments: readonly Fragment[], { width, color }: AskLooks): string[] {
  const edge = (text: string): Fragment[] => [{ text: `${' '.repeat(INDENT)}${text.padEnd(LABEL)}`, look: 'quiet' }]
  return wrap(fragments, { first: edge(label), rest: edge('') }, width, color)
}
