import { stanceOf } from '../../english/stanceOf.ts'
import { day } from '../../english/when.ts'
import type { Attribution, Span } from '../../record/record.ts'
import { chain } from '../chain.ts'
import { content } from '../content.ts'
import { described } from '../described.ts'
import { doubt } from '../doubt.ts'
import type { Numbered } from '../numbered.ts'
import { outcomeShown } from '../outcomes.ts'
import { partyName } from '../partyName.ts'
import { VERDICTS } from '../verdicts.ts'
import type { View } from '../view.ts'
import { words } from '../words.ts'
import type { Fragment } from '../wrap.ts'
import type { Explained, Fact } from './fact.ts'
import { reason } from './reason.ts'

const STYLES: { readonly [style in Attribution['style']]: string } = {
  direct: 'All of it stands in quotation marks: a direct quotation.',
  mixed: 'Part of it stands in quotation marks, the rest is in the words of the report.',
  indirect: 'It is in the words of the report: no part of it stands in quotation marks of its own.',
}

/** Why the record says of one attribution what it says, and what is not known of it. */
export function attribution(view: View, one: Numbered): Explained {
  const { record, ways } = view
  const { attribution, number } = one
  const way = chain(view, attribution.id)
  const standing = ways.get(attribution.id)?.standing ?? ''
  return {
    title: `CLAIM ${number}`,
    sum: `${attribution.id}, one of ${view.claims.length} in the report`,
    facts: [
      source(view, attribution),
      cue(view, attribution),
      fact('what', [quoted(view, attribution), said(` ${STYLES[attribution.style] ?? ''}`)]),
      ...addressee(view, attribution),
      ...outer(view, 'within', attribution.within, attribution.rules.within, 'It stands in what is said in'),
      ...outer(view, 'via', attribution.via, attribution.rules.via, 'It came into the report through'),
      ...when(view, attribution),
      ...medium(view, attribution),
      ...hedges(view, attribution),
      ...checks(view, attribution),
      ...comments(view, attribution),
      ...(way.length > 0 ? [fact('chain', way)] : []),
      ...(standing === '' ? [] : [fact('standing', [{ text: standing, look: 'standing' }])]),
      sure(attribution),
      ...unknown(
        record.parties.some(({ id }) => id === attribution.party),
        attribution,
      ),
    ],
  }
}

function fact(name: string, fragments: readonly Fragment[]): Fact {
  return { name, fragments }
}

function said(text: string): Fragment {
  return { text, look: null }
}

function mark(view: View, spans: readonly Span[], look: Fragment['look']): Fragment {
  return { text: `“${words(view.record, spans)}”`, look }
}

/** The content in quotation marks; those within it become single ones. */
function quoted({ record }: View, attribution: Attribution): Fragment {
  const whole = content(record, attribution)
  const inner = (words: string) => words.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', '’')
  return { text: attribution.style === 'direct' ? whole : `“${inner(whole)}”`, look: 'content' }
}

function source(view: View, { source, party, rules }: Attribution): Fact {
  if (source.length === 0 && party === null) {
    return fact('who', [
      { text: 'No words name a source:', look: 'warning' },
      said(' nobody is said to have said it.'),
      ...reason(rules.party),
    ])
  }
  const known = view.parties.get(party ?? '')
  const whole =
    source.length > 0 ? [mark(view, source, 'source'), said(' is the source')] : [said('The source is left out')]
  if (!known) {
    return fact('who', [
      ...whole,
      { text: ', but who that is could not be told, so no party is given.', look: 'warning' },
      ...reason(rules.party),
    ])
  }
  const about = [known.named ? 'named' : 'not named', ...described(known)].join(', ')
  return fact('who', [...whole, said(`, and that is ${known.id}: ${known.name} (${about}).`), ...reason(rules.party)])
}

function cue(view: View, { cue, content, rules }: Attribution): Fact {
  if (rules.found !== null)
    return fact('cue', [mark(view, cue, 'cue'), said(' attributes it, by a rule.'), ...reason(rules.found)])
  return fact('cue', [
    mark(view, cue, 'cue'),
    said(' attributes it. The trained reader found it, with the source and the content that belong to it.'),
    ...reason(stanceOf(words(view.record, cue), words(view.record, content))?.id ?? null),
  ])
}

function addressee(view: View, { addressee }: Attribution): Fact[] {
  if (!addressee) return []
  const party = view.parties.get(addressee.party ?? '')
  const who = party ? `, and that is ${party.id}: ${party.name}.` : ', and who that is could not be told.'
  return [fact('to whom', [mark(view, addressee.spans, 'addressee'), said(` stands for those who were told${who}`)])]
}

function outer(view: View, name: string, id: string | null, rule: string | null, how: string): Fact[] {
  const number = view.numbers.get(id ?? '')
  const other = number === undefined ? undefined : view.claims[number - 1]
  if (!other) return []
  const { attribution } = other
  return [
    fact(name, [
      said(`${how} claim ${number} (${attribution.id}): `),
      ...partyName(view, attribution.party, attribution.source, 'nobody named'),
      said(', '),
      mark(view, attribution.cue, 'cue'),
      said('.'),
      ...reason(rule),
    ]),
  ]
}

function when(view: View, { said: time }: Attribution): Fact[] {
  if (!time) return []
  const from = view.record.report.published
  return [
    fact('when', [
      said(day(time.value)),
      ...(time.span ? [said(', from '), mark(view, [time.span], null)] : []),
      said(from === undefined ? '.' : ` in a report of ${day(from)}.`),
      ...reason(time.rule),
    ]),
  ]
}

function medium(view: View, { medium }: Attribution): Fact[] {
  if (!medium) return []
  const from = medium.spans.length > 0 ? [said(', from '), mark(view, medium.spans, null)] : []
  return [fact('medium', [said(medium.kind), ...from, said('.'), ...reason(medium.rule)])]
}

function hedges(view: View, { hedges }: Attribution): Fact[] {
  const told = new Set<string>()
  return hedges.map(({ span, kind, rule }) => {
    const why = told.has(rule) ? [] : reason(rule)
    told.add(rule)
    return fact('hedge', [mark(view, [span], null), said(` weakens it (${kind}).`), ...why])
  })
}

function checks(view: View, { id }: Attribution): Fact[] {
  return view.record.checks
    .filter(({ about }) => about.includes(id))
    .map(({ id, verdict, by, who, span, rule }) =>
      fact('check', [
        said(`${id}: `),
        { text: VERDICTS[verdict] ?? verdict, look: verdict === 'confirmed' ? null : 'warning' },
        said(', says '),
        ...partyName(view, by, who, 'the report itself'),
        said(', in '),
        mark(view, [span], null),
        said('.'),
        ...reason(rule),
      ]),
    )
}

function comments(view: View, { id }: Attribution): Fact[] {
  return view.record.comments
    .filter(({ about }) => about.includes(id))
    .map(comment => {
      const { id, asked, who, outcome, span, reply, rule } = comment
      const answer = view.numbers.get(reply ?? '')
      return fact('asked', [
        said(`${id}: `),
        ...partyName(view, asked, who, 'somebody'),
        said(', '),
        { text: outcomeShown(comment), look: outcome === 'replied' ? null : 'warning' },
        said(answer === undefined ? ', in ' : `, with claim ${answer} (${reply}), in `),
        mark(view, [span], null),
        said('.'),
        ...reason(rule),
      ])
    })
}

function sure(attribution: Attribution): Fact {
  const warning = doubt(attribution)
  const by = attribution.rules.found === null ? 'trained reader' : 'rule'
  const known = `The ${by} gives this reading ${Math.round(100 * attribution.confidence)} in 100.`
  return fact('how sure', [warning === '' ? said(known) : { text: warning, look: 'warning' }])
}

/** What a reader might ask and the record does not hold. */
function unknown(resolved: boolean, { source, addressee, said: time, medium }: Attribution): Fact[] {
  const missing = [
    resolved ? undefined : source.length > 0 ? 'who the source is' : 'who says so',
    addressee ? undefined : 'to whom it was said',
    time ? undefined : 'when',
    medium ? undefined : 'by what means',
  ].filter(part => part !== undefined)
  if (missing.length === 0) return []
  return [fact('not told', [{ text: `${missing.join(', ')}.`, look: 'quiet' }])]
}
