import Type, { type Static } from 'typebox'
import { CAME } from '../english/comment/outcomeOf.ts'
import { Anchors } from './anchor.ts'
import { asking, paged, paging } from './asking.ts'
import { cited } from './cited.ts'
import type { Desk } from './desk.ts'
import { known } from './known.ts'
import { USUAL_ITEMS } from './limits.ts'
import { more } from './more.ts'
import { PartyKnown } from './party.ts'
import { quoted } from './quoted.ts'
import { DATA } from './said.ts'
import type { Tool } from './tool.ts'
import { Where } from './where.ts'

const closed = { additionalProperties: false }
const text = (description: string) => Type.String({ description })
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()])

/** What `unanswered_requests` takes. */
export const UnansweredAsked = Type.Object(
  {
    ...asking('asked in a report published'),
    repliedLater: Type.Optional(Type.Boolean({ description: 'also those who replied to everything later' })),
    ...paging('parties', USUAL_ITEMS),
  },
  closed,
)

/** Somebody who was asked and did not reply, with every time. */
export const UnansweredParty = Type.Object(
  {
    party: PartyKnown,
    asked: Type.Integer({ description: 'how often' }),
    unanswered: Type.Integer({ description: 'how often nothing was said to it later' }),
    askings: Type.Array(
      Type.Object(
        {
          by: orNull(text('who asked')),
          tellings: Type.Array(
            Type.Object(
              {
                report: Where,
                comment: Type.String(),
                outcome: Type.Enum([...CAME]),
                says: Anchors,
                about: Type.Array(Anchors, { description: 'the claims that it was about' }),
              },
              closed,
            ),
          ),
          reply: orNull(Type.Object({ report: Where, attribution: orNull(Type.String()), says: Anchors }, closed)),
        },
        closed,
      ),
    ),
  },
  closed,
)

/** What `unanswered_requests` gives. */
export const UnansweredAnswer = Type.Object({ ...paged('parties'), parties: Type.Array(UnansweredParty) }, closed)

export type UnansweredAsked = Static<typeof UnansweredAsked>
export type UnansweredParty = Static<typeof UnansweredParty>
export type UnansweredAnswer = Static<typeof UnansweredAnswer>

export const unansweredRequests: Tool<Desk, typeof UnansweredAsked, typeof UnansweredAnswer> = {
  name: 'unanswered_requests',
  title: 'List requests for comment without an answer',
  description: `Lists, over the user’s store of reports, who was asked for comment, about what, by whom and how often, and never replied: declined, did not respond, or was not reached. A reply in a later report or version counts, and is shown with the asking. ${DATA}`,
  takes: UnansweredAsked,
  gives: UnansweredAnswer,
  open: false,
  answer: (desk, asked, call) => desk.unanswered(asked, call),
  tell(answer) {
    return [
      more(answer, 'party', 'parties'),
      ...answer.parties.flatMap(({ party, asked, unanswered, askings }) => [
        `${quoted(party.name)}${party.named ? '' : ' (not named)'}: asked ${asked}, unanswered ${unanswered}`,
        ...askings.flatMap(({ by, tellings, reply }) => [
          ...tellings.map(
            ({ report, outcome, says, about }) =>
              `  ${by === null ? '' : `by ${quoted(by)}, `}in ${known(report)}, ${outcome}: ${cited(says)}${about.length > 0 ? `, about ${about.map(cited).join('; ')}` : ''}`,
          ),
          ...(reply === null ? [] : [`  Replied later, in ${known(reply.report)}: ${cited(reply.says)}`]),
        ]),
      ]),
    ]
  },
}
