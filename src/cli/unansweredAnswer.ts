import { shownAsked } from '../ask/shownAsked.ts'
import { type Asked, type Asking, type Telling, unanswered } from '../ask/unanswered.ts'
import { day } from '../english/when.ts'
import { counted } from '../show/counted.ts'
import { heading } from '../show/heading.ts'
import { OUTCOMES } from '../show/outcomes.ts'
import { table } from '../show/table.ts'
import type { Store } from '../store/store.ts'
import type { Answer, AskLooks } from './answer.ts'
import type { AskFlags } from './askOptions.ts'
import { wantedBy } from './wantedBy.ts'

const COLUMNS =
  `party kind named also_called asked unanswered by outcome report outlet published title url words spans about answered reply_report reply_outlet
  reply_published reply_words reply_spans`.split(/\s+/)

/** Who was asked and did not reply, those first who owe most. */
export function unansweredAnswer(store: Store, flags: AskFlags): Answer<Asked> {
  const all = unanswered(store, wantedBy(flags))
  const silent = all.filter(one => one.unanswered > 0).length
  return {
    total: all.length,
    called: ['party', 'parties'],
    items: all,
    json: shownAsked,
    columns: COLUMNS,
    rows: asked => asked.askings.flatMap(asking => asking.tellings.map(telling => cells(asked, asking, telling))),
    view: (items, looks) => [
      heading(
        looks,
        'ASKED, AND NO ANSWER',
        all.length === 0 ? 'no word of anybody who was asked and did not reply' : sum(silent, all.length - silent),
      ),
      ...items.map(asked => shown(asked, looks)),
    ],
    none: null,
  }
}

function sum(silent: number, later: number): string {
  const said = `${later} who replied later`
  if (silent === 0) return `nobody but ${said}`
  return later === 0 ? counted(silent, 'party', 'parties') : `${counted(silent, 'party', 'parties')}, and ${said}`
}

/** The unnamed with the outlet that asked them. */
function nameOf({ party }: Asked): string {
  return party.named ? party.name : `${party.name} [${party.outlet ?? 'no outlet'}]`
}

function cells(asked: Asked, { by, reply }: Asking, { report, outcome, says, about }: Telling) {
  const { party } = asked
  return [
    nameOf(asked),
    party.kind,
    party.named,
    party.names.filter(name => name !== party.name).join('; '),
    asked.askings.length,
    asked.unanswered,
    by,
    outcome,
    report.id,
    report.outlet,
    report.published,
    report.title,
    report.url,
    says.words,
    says.spans.map(({ start, end }) => [start, end] as const),
    about.map(({ words }) => words).join(' | '),
    reply !== null,
    reply?.report.id ?? null,
    reply?.report.outlet ?? null,
    reply?.report.published ?? null,
    reply?.says.words ?? null,
    reply?.says.spans.map(({ start, end }) => [start, end] as const) ?? null,
  ]
}

function shown(asked: Asked, looks: AskLooks): string[] {
  const { party, askings } = asked
  const also = party.names.filter(name => name !== party.name)
  const facts = [
    ...(party.named ? [] : ['not named']),
    ...(also.length > 0 ? [`also ${also.map(name => `“${name}”`).join(', ')}`] : []),
    `asked ${askings.length === 1 ? 'once' : `${askings.length} times`}`,
    asked.unanswered === 0
      ? 'replied later'
      : asked.unanswered === askings.length
        ? 'no answer known'
        : `no answer known to ${asked.unanswered}`,
  ]
  const rows = askings.map(({ by, tellings, reply }) => {
    const [first] = tellings
    const outcomes = [...new Set(tellings.map(({ outcome }) => OUTCOMES[outcome] ?? outcome))]
    const dates = tellings.flatMap(({ report }) => (report.published === null ? [] : [day(report.published)]))
    const about = tellings.find(one => one.about.length > 0)?.about.map(({ words }) => `“${words}”`) ?? []
    const asked = about.length > 0 ? `about ${about.join(', ')}` : `“${first?.says.words ?? ''}”`
    const report = reply?.report
    // The words below a row are cut after a few lines: first what there is to know.
    const later = report
      ? `replied later, in ${report.outlet ?? report.id}${report.published === null ? '' : `, ${day(report.published)}`}: “${reply.says.words}” — asked: `
      : ''
    return {
      cells: [
        [{ text: by ?? 'not told', look: by === null ? ('quiet' as const) : ('source' as const) }],
        [{ text: dates[0] ?? 'no date', look: null }],
        [{ text: outcomes.join(', '), look: reply ? null : ('warning' as const) }],
        [{ text: [...new Set(tellings.map(({ report }) => report.id))].join(', '), look: null }],
      ],
      below: `${later}${asked}`,
    }
  })
  return [
    ...heading(looks, nameOf(asked), facts.join(' · ')),
    ...table(looks, ['asked by', 'on', 'outcome', 'in'], rows),
  ]
}
