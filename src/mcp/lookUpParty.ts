import Type, { type Static } from 'typebox'
import { Attribution, Hedge } from '../record/record.ts'
import { Anchor, Anchors } from './anchor.ts'
import { asking, paged, paging } from './asking.ts'
import { cited } from './cited.ts'
import type { Desk } from './desk.ts'
import { Chain } from './hand.ts'
import { known } from './known.ts'
import { USUAL_ITEMS } from './limits.ts'
import { more } from './more.ts'
import { PartyKnown } from './party.ts'
import { quoted } from './quoted.ts'
import { DATA } from './said.ts'
import type { Tool } from './tool.ts'
import { Where } from './where.ts'
import { withLetters } from './withLetters.ts'

const closed = { additionalProperties: false }
const text = (description: string) => Type.String({ description })
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()])

/** What `look_up_party` takes. */
export const PartyAsked = Type.Object(
  {
    name: text('a name, a part of one, initials, or the description of somebody who is not named'),
    ...asking('published'),
    ...paging('statements', USUAL_ITEMS),
  },
  closed,
)

/** Something that somebody is said to have said, as one report has it. */
export const PartyStatement = Type.Object(
  {
    party: text('the name, as in parties'),
    role: Type.Enum(['originator', 'relay'], { description: 'vouches for it, or hands on what another says' }),
    report: Where,
    claim: text("the claim's id in the report's record"),
    attribution: Type.String(),
    style: Attribution.properties.style,
    source: Anchors,
    cue: Anchors,
    content: Anchors,
    said: orNull(text('when it was said, ISO 8601 at the precision known')),
    medium: orNull(Type.String()),
    hedges: Type.Array(Type.Object({ kind: Hedge.properties.kind, at: Anchor }, closed)),
    chain: Chain,
    standing: text('on whose say-so it stands, in a sentence'),
    confidence: Attribution.properties.confidence,
    alsoIn: Type.Array(Type.String(), { description: 'other versions of the report that have the same words' }),
    withdrawn: Type.Boolean({ description: 'the latest version of the report does not have it any more' }),
  },
  closed,
)

/** What `look_up_party` gives. */
export const PartyAnswer = Type.Object(
  {
    ...paged('statements'),
    parties: Type.Array(
      Type.Object({ ...PartyKnown.properties, claims: Type.Integer(), reports: Type.Integer() }, closed),
      { description: 'everybody whom the name means; those whom it may mean stand in unsure' },
    ),
    unsure: Type.Array(PartyKnown, {
      description: 'forms of the name that fit others too, and are joined with nobody',
    }),
    statements: Type.Array(PartyStatement),
    note: orNull(text('what is to be known of the answer')),
  },
  closed,
)

export type PartyAsked = Static<typeof PartyAsked>
export type PartyStatement = Static<typeof PartyStatement>
export type PartyAnswer = Static<typeof PartyAnswer>

export const lookUpParty: Tool<Desk, typeof PartyAsked, typeof PartyAnswer> = {
  name: 'look_up_party',
  title: 'Look up what somebody is said to have said',
  description: `Looks a person, body or unnamed source up in the user’s store of reports: every form of the name, and all that they are said to have said, where, when, in which words, and how it came to the report. Two of one name who may be two are not joined, and those who are not named never are. ${DATA}`,
  takes: PartyAsked,
  gives: PartyAnswer,
  open: false,
  async answer(desk, asked, call) {
    withLetters(asked.name, 'name', 'a name')
    return desk.lookUp(asked, call)
  },
  tell(answer) {
    return [
      ...answer.parties.map(
        ({ name, kind, named, names, perhaps, claims, reports }) =>
          `${quoted(name)}${named ? '' : ' (not named)'}, ${kind}: ${claims} claims in ${reports} reports${
            names.length > 1
              ? `; also ${names
                  .filter(other => other !== name)
                  .map(quoted)
                  .join(', ')}`
              : ''
          }${perhaps.length > 0 ? `; may be ${perhaps.map(quoted).join(' or ')}` : ''}`,
      ),
      more(answer, 'statement'),
      ...answer.statements.map(
        ({ party, report, cue, content, standing, withdrawn }) =>
          `${quoted(party)} in ${known(report)}: ${cited(cue)} ${cited(content)}. ${standing}${withdrawn ? ' Not in the latest version any more.' : ''}`,
      ),
      ...answer.unsure.map(({ name, perhaps }) => `${quoted(name)} may be ${perhaps.map(quoted).join(' or ')}.`),
      ...(answer.note === null ? [] : [answer.note]),
    ]
  },
}
