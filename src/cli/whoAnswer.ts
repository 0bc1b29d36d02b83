import type { Identity } from '../ask/identities.ts'
import { shownParty } from '../ask/shownParty.ts'
import { type Said, type Statement, who } from '../ask/who.ts'
import { day } from '../english/when.ts'
import { counted } from '../show/counted.ts'
import { heading } from '../show/heading.ts'
import type { Fragment } from '../show/wrap.ts'
import type { Store } from '../store/store.ts'
import type { Answer, AskLooks } from './answer.ts'
import { askLines } from './askLines.ts'
import type { AskFlags } from './askOptions.ts'
import { reportLine } from './reportLine.ts'
import { wantedBy } from './wantedBy.ts'

const COLUMNS =
  `party kind named also_called may_be report version latest outlet published title url claim attribution role words content_spans source source_spans
  cue said medium hedges chain standing confidence also_in withdrawn`.split(/\s+/)

/** All that a name is said to have said. */
export function whoAnswer(name: string, store: Store, flags: AskFlags): Answer<Statement> {
  const said = who(name, store, wantedBy(flags))
  return {
    total: said.total,
    called: ['claim', 'claims'],
    items: said.statements,
    json: statement => ({ ...statement, party: shownParty(statement.party) }),
    columns: COLUMNS,
    rows: statement => [cells(statement)],
    view: (statements, looks) => view(said, statements, looks),
    note: noteOf(said.many),
    none:
      said.people.length === 0
        ? `Nobody in the store is called ${name}.`
        : `${said.people.map(({ identity }) => nameOf(identity)).join(', ')}: nothing that was said in the reports asked for.`,
  }
}

/** The unnamed with the outlet whose source they are, for other outlets have others. */
function nameOf({ name, named, outlet }: Identity): string {
  return named ? name : `${name} [${outlet ?? 'no outlet'}]`
}

function cells(one: Statement) {
  const { party, report, content, source } = one
  return [
    nameOf(party),
    party.kind,
    party.named,
    party.names.filter(name => name !== party.name).join('; '),
    party.perhaps.join('; '),
    report.id,
    report.version,
    report.latest,
    report.outlet,
    report.published,
    report.title,
    report.url,
    one.claim,
    one.attribution,
    one.role,
    content.words,
    content.spans.map(({ start, end }) => [start, end] as const),
    source.words,
    source.spans.map(({ start, end }) => [start, end] as const),
    one.cue.words,
    one.said,
    one.medium,
    one.hedges.map(({ kind }) => kind).join('; '),
    way(one),
    one.standing,
    one.confidence,
    one.alsoIn.join('; '),
    one.withdrawn,
  ]
}

function way({ chain }: Statement): string {
  return chain
    .map(({ name, named }) => `${name ?? 'nobody named'}${named || name === null ? '' : ' (not named)'}`)
    .join(' → ')
}

/** That the name is too short to look for other forms of all whom it fits. */
function noteOf(many: number | null): string | null {
  return many === null
    ? null
    : `${many} names fit; reports that call them by another were not looked for. Give more of the name.`
}

function view({ people, unsure, many, total }: Said, statements: readonly Statement[], looks: AskLooks): string[][] {
  const quiet = (text: string): Fragment => ({ text, look: 'quiet' })
  const paragraphs = [
    ...people.flatMap(({ identity, claims, reports }) => {
      const own = statements.filter(({ party }) => party === identity)
      if (own.length === 0 && total > 0 && claims > 0) return []
      const also = identity.names.filter(name => name !== identity.name)
      const facts = [
        ...(identity.named ? [] : ['not named']),
        ...(identity.kind === 'unknown' ? [] : [identity.kind]),
        ...(also.length > 0 ? [`also ${also.map(name => `“${name}”`).join(', ')}`] : []),
        `${counted(claims, 'claim')}, in ${counted(reports, 'report')}`,
      ]
      const may = identity.perhaps.length > 0 ? `may be ${identity.perhaps.join(' or ')}; joined with nobody` : ''
      return [
        [
          ...heading(looks, nameOf(identity), facts.join(' · ')),
          ...askLines([{ text: may, look: 'warning' }], 4, looks),
        ],
        ...own.map(one => statement(one, looks)),
      ]
    }),
    askLines([quiet(noteOf(many) ?? '')], 2, looks),
    ...unsure.map(({ name, perhaps, parties }) =>
      askLines(
        [
          quiet(
            `“${name}” in ${counted(parties.length, 'report')} may be ${perhaps.join(' or ')}; see sayso who "${name}"`,
          ),
        ],
        2,
        looks,
      ),
    ),
  ]
  return paragraphs.filter(lines => lines.length > 0)
}

function statement(one: Statement, looks: AskLooks): string[] {
  const { report, content, style, hedges, said, medium, alsoIn, withdrawn } = one
  const words = style === 'direct' ? `“${content.words}”` : content.words
  const facts = [
    `chain: ${way(one).replaceAll(' → ', ' ─→ ')}`,
    ...(said === null ? [] : [`when: ${day(said)}`]),
    ...(medium === null || medium === 'other' ? [] : [`medium: ${medium}`]),
    ...(hedges.length > 0 ? [`hedged: ${[...new Set(hedges.map(({ kind }) => kind))].join(', ')}`] : []),
    ...(alsoIn.length > 0 ? [`also in ${alsoIn.join(', ')}`] : []),
  ]
  return [
    ...askLines(reportLine(report), 4, looks, 2),
    ...askLines(
      [
        { text: one.cue.words === '' ? '' : `${looks.color ? one.cue.words : `_${one.cue.words}_`} `, look: 'cue' },
        { text: words, look: null },
      ],
      6,
      looks,
    ),
    ...askLines([{ text: facts.join(' · '), look: 'quiet' }], 6, looks),
    ...askLines([{ text: one.standing, look: 'standing' }], 6, looks),
    ...askLines(
      [{ text: withdrawn ? 'The latest version of the report does not have it any more.' : '', look: 'warning' }],
      6,
      looks,
    ),
  ]
}
