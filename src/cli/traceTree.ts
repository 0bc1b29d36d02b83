import { day } from '../english/when.ts'
import type { Carrier, Entry, IndependentOrigin, Merge } from '../record/ledger.ts'
import { counted } from '../show/counted.ts'
import { DISAGREEMENTS } from '../show/disagreements.ts'
import { OUTCOMES } from '../show/outcomes.ts'
import { type Branch, standsOn } from '../show/standsOn.ts'
import { type Fragment, wrap } from '../show/wrap.ts'
import type { AskLooks } from './answer.ts'
import { askLines } from './askLines.ts'
import { carriersOn } from './carriersOn.ts'
import { handName } from './handName.ts'
import { originName } from './originName.ts'
import type { Traced } from './traced.ts'

/** Steps that are drawn one further in than the other; a longer way goes on below. */
const DEEPEST = 6

const ORIGINS: { readonly [kind in IndependentOrigin['kind']]: string } = {
  person: 'somebody’s word',
  wire: 'an agency’s own',
  release: 'a statement',
  outlet: 'the outlet’s own',
  document: 'a document',
  social: 'a post',
  unknown: 'nobody knows',
}

/** How a report is known to stand on another's origin. */
const MERGES: { readonly [code in Merge['code']]: string } = {
  'same-text': 'in the same words',
  credited: 'credits the agency',
  cites: 'cites it',
  'same-originator': 'names the same source',
  'same-release': 'has the same statement',
  'by-hand': 'joined by hand',
}

/** A claim as a tree, paragraph by paragraph: every origin with the reports that stand on it, who rejects it, rings, what disagrees, who was asked. */
export function traceTree({ entry, reports, words }: Traced, looks: AskLooks): string[][] {
  const { id, statement, carriers, origins, circular, first, comments, verdicts, disagrees } = entry
  const known = new Map(reports.map(one => [one.id, one]))
  const called = (report: string) => known.get(report)?.outlet ?? report
  const carrying = new Set(carriers.map(({ report }) => report))
  const facts = [
    counted(carrying.size, 'report'),
    counted(origins.length, 'independent origin'),
    first === null ? 'no date' : `first ${called(first.report)}, ${day(first.published)}`,
    id,
  ]
  const carrier = (
    report: string,
    of: readonly Carrier[],
    stances: readonly string[],
    lead: string,
    rest: string,
    why: Fragment[],
  ) => [
    ...lines(
      [
        { text: `${called(report)}, ${dated(known.get(report)?.published)}`, look: 'headline' },
        { text: ` (${report})`, look: 'quiet' },
        ...why,
      ],
      lead,
      rest,
      looks,
    ),
    ...of
      .filter(one => one.report === report && stances.includes(one.stance))
      .flatMap(({ span, chain, stance }) =>
        lines(
          [
            ...(stance === 'asserts' ? [] : [{ text: `${stance}: `, look: 'warning' as const }]),
            { text: `“${words(report, span)}”`, look: 'content' },
            { text: ` · ${chain.map(handName).join(' ─→ ')}`, look: 'quiet' },
          ],
          rest,
          rest,
          looks,
        ),
      ),
  ]
  const grown = (origin: IndependentOrigin): string[] => {
    const branch = ({ report, merge, branches }: Branch, isLast: boolean, edge: string, depth: number): string[] => {
      const evidence =
        merge?.evidence.filter(one => one.report === report).map(one => words(one.report, one.span)) ?? []
      const why: Fragment[] =
        merge === null
          ? []
          : [
              { text: ` · ${MERGES[merge.code]}`, look: 'standing' },
              ...(evidence.length > 0 ? [{ text: `: “${evidence.join(' … ')}”`, look: 'quiet' as const }] : []),
            ]
      const next = depth < DEEPEST ? `${edge}${isLast ? '   ' : '│  '}` : edge
      return [
        ...carrier(
          report,
          carriersOn(entry, origin, report),
          ['asserts'],
          `${edge}${isLast ? '└─ ' : '├─ '}`,
          `${edge}${isLast ? '   ' : '│  '}`,
          why,
        ),
        ...branches.flatMap((one, i) => branch(one, i === branches.length - 1, next, depth + 1)),
      ]
    }
    const roots = standsOn(origin)
    return [
      ...askLines(
        [
          { text: originName(origin), look: 'source' },
          { text: ` · ${ORIGINS[origin.kind]} · ${counted(origin.reports.length, 'report')}`, look: 'quiet' },
        ],
        4,
        looks,
      ),
      ...roots.flatMap((root, i) => branch(root, i === roots.length - 1, '    ', 1)),
    ]
  }
  const rejecting = [...new Set(carriers.filter(({ stance }) => stance !== 'asserts').map(({ report }) => report))]
  return [
    [
      ...askLines([{ text: statement, look: 'headline' }], 2, looks),
      ...askLines([{ text: facts.join(' · '), look: 'quiet' }], 4, looks),
    ],
    ...origins.map(grown),
    rejecting.flatMap(report => carrier(report, carriers, ['denies', 'doubts'], '    ✗ ', '      ', [])),
    circular.flatMap(ring =>
      note(`ring: ${[...ring, ...ring.slice(0, 1)].map(called).join(' → ')}: they cite one another`, looks),
    ),
    disagrees.flatMap(one => note(contrary(one, carrying, called, words), looks)),
    comments.flatMap(({ name, outcome, reports }) =>
      note(
        `right of reply: ${name}, ${OUTCOMES[outcome as keyof typeof OUTCOMES] ?? outcome} (${reports.map(called).join(', ')})`,
        looks,
      ),
    ),
    verdicts.flatMap(({ verdict, by, reports }) =>
      note(`checked: ${verdict}${by === null ? '' : `, by ${by}`} (${reports.map(called).join(', ')})`, looks),
    ),
  ].filter(paragraph => paragraph.length > 0)
}

function contrary(
  { entry, code, evidence }: Entry['disagrees'][number],
  carrying: ReadonlySet<string>,
  called: (report: string) => string,
  words: Traced['words'],
): string {
  const [one, other] = evidence
  const theirs = [one, other].find(at => at !== undefined && !carrying.has(at.report)) ?? other
  const said = theirs === undefined ? '' : ` “${words(theirs.report, theirs.span)}” (${called(theirs.report)})`
  return `disagrees, ${DISAGREEMENTS[code]}:${said} ${entry}`
}

function dated(published: string | null | undefined): string {
  return published ? day(published) : 'no date'
}

function note(text: string, looks: AskLooks): string[] {
  return askLines([{ text, look: 'warning' }], 4, looks, 2)
}

function lines(fragments: readonly Fragment[], first: string, rest: string, { width, color }: AskLooks): string[] {
  const edge = (text: string): Fragment[] => [{ text, look: 'quiet' }]
  return wrap(fragments, { first: edge(first), rest: edge(rest) }, width, color)
}
