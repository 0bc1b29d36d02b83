import Type, { type Static } from 'typebox'
import { CAME } from '../english/comment/outcomeOf.ts'
import { ISO_DATE } from '../record/isoDate.ts'
import { Attribution, Check, Comment, Hedge, Medium, Party, Report } from '../record/record.ts'
import { Anchor, Anchors } from './anchor.ts'
import { paged, paging } from './asking.ts'
import { cited } from './cited.ts'
import type { Desk } from './desk.ts'
import { Chain } from './hand.ts'
import { known } from './known.ts'
import { MOST_SENT, USUAL_CLAIMS } from './limits.ts'
import { more } from './more.ts'
import { quoted } from './quoted.ts'
import { Refusal } from './refusal.ts'
import { DATA } from './said.ts'
import type { Tool } from './tool.ts'
import { way } from './way.ts'
import { Where } from './where.ts'

const closed = { additionalProperties: false }
const text = (description: string) => Type.String({ description })
const optional = (description: string) => Type.Optional(text(description))
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()])
const ids = (description: string) => Type.Array(Type.String(), { description })

/** What `read_report` takes. */
export const ReadAsked = Type.Object(
  {
    text: optional('the report as plain text'),
    html: optional('the report as a web page; nothing in it is run or fetched'),
    url: optional('the address of the page to fetch; with a text or html, where that stood'),
    stored: optional('the id of a report in the store, read before'),
    outlet: optional('who published it'),
    published: Type.Optional(
      Type.String({ pattern: ISO_DATE.source, description: 'when, in ISO 8601; “on Tuesday” is told from it' }),
    ),
    title: optional('its title'),
    minConfidence: Type.Optional(
      Type.Number({ minimum: 0, maximum: 1, description: 'leave out claims that the reader is less sure of' }),
    ),
    withText: Type.Optional(Type.Boolean({ description: 'give the whole text too, in which every place is counted' })),
    ...paging('claims, and at most so many of each other list', USUAL_CLAIMS),
  },
  closed,
)

/** A claim of a report, with the words that make it one. */
export const ReadClaim = Type.Object(
  {
    id: text("the claim's id in the record"),
    attribution: text('the attribution that it is'),
    source: Anchors,
    cue: Anchors,
    content: Anchors,
    party: orNull(text('the id, among the parties, of who says it')),
    addressee: orNull(text('the words for whom it was said to')),
    style: Attribution.properties.style,
    said: orNull(text('when it was said, ISO 8601 at the precision known')),
    medium: orNull(Medium.properties.kind),
    hedges: Type.Array(Type.Object({ kind: Hedge.properties.kind, at: Anchor }, closed)),
    within: Attribution.properties.within,
    via: Attribution.properties.via,
    chain: Chain,
    standing: text('on whose say-so it stands, in a sentence'),
    confidence: Attribution.properties.confidence,
  },
  closed,
)

/** What `read_report` gives. */
export const ReadAnswer = Type.Object(
  {
    report: Where,
    language: Report.properties.language,
    ...paged('claims'),
    claims: Type.Array(ReadClaim),
    parties: Type.Array(
      Type.Object(
        {
          id: Party.properties.id,
          name: Party.properties.name,
          kind: Party.properties.kind,
          named: Party.properties.named,
          reason: orNull(text("why the name is withheld, in the report's words")),
          claims: ids('the attributions whose source it is'),
          at: Anchors,
        },
        closed,
      ),
    ),
    comments: Type.Array(
      Type.Object(
        {
          id: Comment.properties.id,
          asked: orNull(text('the party that was asked')),
          name: orNull(text('who was asked, in a name or the report’s words')),
          outcome: Type.Enum([...CAME]),
          at: Anchor,
          about: ids('attributions that it was about'),
          reply: Comment.properties.reply,
        },
        closed,
      ),
    ),
    checks: Type.Array(
      Type.Object(
        {
          id: Check.properties.id,
          verdict: Check.properties.verdict,
          by: orNull(text('who judges; null: the report itself')),
          at: Anchor,
          about: ids('attributions that it is about'),
        },
        closed,
      ),
    ),
    voice: Type.Array(Anchor, { description: 'what nobody vouches for but the outlet itself' }),
    counts: Type.Object(
      { parties: Type.Integer(), comments: Type.Integer(), checks: Type.Integer(), voice: Type.Integer() },
      { ...closed, description: 'how many there are of each, where the lists are cut' },
    ),
    notes: Type.Array(Type.String(), { description: 'what could not be read, or is in doubt' }),
    text: Type.Optional(text('the whole text; places are counted in it')),
  },
  closed,
)

export type ReadAsked = Static<typeof ReadAsked>
export type ReadClaim = Static<typeof ReadClaim>
export type ReadAnswer = Static<typeof ReadAnswer>

export const readReport: Tool<Desk, typeof ReadAsked, typeof ReadAnswer> = {
  name: 'read_report',
  title: 'Read a news report',
  description: `Reads one English news report and tells, for every claim in it, on whose say-so it stands: who says it, in which words, to whom, through whom it came, how it was hedged; who was asked for comment and did not reply; what could not be verified; and what nobody vouches for but the outlet. Give one of text, html, url (fetched; private addresses are refused) or stored (the id of a report in the store). Nothing that is sent is kept. ${DATA}`,
  takes: ReadAsked,
  gives: ReadAnswer,
  open: true,
  async answer(desk, asked, call) {
    const given = (['text', 'html', 'stored'] as const).filter(name => asked[name] !== undefined)
    if (given.length > 1) throw new Refusal(`There are both ${given.join(' and ')}: give one of them.`)
    const [way] = given
    if (way === undefined && asked.url === undefined) throw new Refusal('Give one of text, html, url or stored.')
    const sent = asked.text ?? asked.html
    if (sent !== undefined && sent.trim() === '') throw new Refusal(`The ${way} is empty: send the report.`)
    const size = sent === undefined ? 0 : new TextEncoder().encode(sent).length
    if (size > MOST_SENT)
      throw new Refusal(`The ${way} has ${size} bytes, and at most ${MOST_SENT} are read: send the article alone.`)
    return desk.read(asked, call)
  },
  tell(answer) {
    const { report, claims, comments, checks, voice, counts, notes } = answer
    return [
      `Report ${known(report)}: ${more(answer, 'claim')}`,
      ...claims.map(
        ({ id, source, cue, content, standing, confidence }) =>
          `${id}: ${source.length === 0 ? 'nobody named' : cited(source)} ${cited(cue)} ${cited(content)}. ${standing} Confidence ${confidence.toFixed(2)}.`,
      ),
      ...claims.filter(({ chain }) => chain.length > 2).map(({ id, chain }) => `How ${id} came: ${way(chain)}.`),
      ...comments.map(
        ({ name, outcome, at }) => `Asked: ${name === null ? 'somebody' : quoted(name)}, ${outcome}: ${cited([at])}.`,
      ),
      ...checks.map(
        ({ verdict, by, at }) =>
          `Checked: ${verdict}, by ${by === null ? 'the report itself' : quoted(by)}: ${cited([at])}.`,
      ),
      ...voice.map(at => `The outlet itself: ${cited([at])}.`),
      ...(counts.voice > voice.length
        ? [`${counts.voice} passages are the outlet’s own; ${voice.length} are here.`]
        : []),
      ...notes.map(note => `Note: ${note}`),
    ]
  },
}
