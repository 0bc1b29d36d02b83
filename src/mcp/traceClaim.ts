import Type, { type Static } from 'typebox'
import { CARRIER_STANCES, CarrierLink, Disagreement, Entry, IndependentOrigin, Merge } from '../record/ledger.ts'
import { Anchor, Anchors } from './anchor.ts'
import { asking, paged, paging } from './asking.ts'
import { cited } from './cited.ts'
import type { Desk } from './desk.ts'
import { known } from './known.ts'
import { USUAL_TRACED } from './limits.ts'
import { more } from './more.ts'
import { quoted } from './quoted.ts'
import { DATA } from './said.ts'
import type { Tool } from './tool.ts'
import { Where } from './where.ts'
import { withLetters } from './withLetters.ts'

const closed = { additionalProperties: false }
const text = (description: string) => Type.String({ description })

/** What `trace_claim` takes. */
export const TraceAsked = Type.Object(
  {
    claim: text('words of the claim, in this or another form, or its id in the ledger'),
    ...asking('carried by a report published'),
    ...paging('claims', USUAL_TRACED),
  },
  closed,
)

/** A claim with all that carry it and what they stand on: an entry of the ledger with the words of its places. */
export const TracedClaim = Type.Object(
  {
    id: Entry.properties.id,
    statement: Entry.properties.statement,
    carriers: Type.Array(
      Type.Object(
        {
          attribution: Type.Union([Type.String(), Type.Null()], {
            description: "the attribution in the report's record; null: the report's own voice",
          }),
          stance: Type.Enum([...CARRIER_STANCES]),
          chain: Type.Array(CarrierLink),
          at: Anchor,
        },
        closed,
      ),
    ),
    origins: Type.Array(
      Type.Object(
        {
          id: IndependentOrigin.properties.id,
          kind: IndependentOrigin.properties.kind,
          name: IndependentOrigin.properties.name,
          reports: IndependentOrigin.properties.reports,
          why: Type.Array(
            Type.Object({ reports: Merge.properties.reports, code: Merge.properties.code, evidence: Anchors }, closed),
            { description: 'why reports are held to stand on one origin, with the words that show it' },
          ),
        },
        closed,
      ),
      { description: 'the independent origins' },
    ),
    circular: Entry.properties.circular,
    first: Entry.properties.first,
    comments: Entry.properties.comments,
    verdicts: Entry.properties.verdicts,
    disagrees: Type.Array(
      Type.Object(
        { claim: text("the other claim's id"), code: Disagreement.properties.code, evidence: Anchors },
        closed,
      ),
    ),
  },
  closed,
)

/** What `trace_claim` gives. */
export const TraceAnswer = Type.Object(
  {
    ...paged('claims'),
    claims: Type.Array(TracedClaim),
    reports: Type.Array(Where, { description: 'every report that a claim here names' }),
  },
  closed,
)

export type TraceAsked = Static<typeof TraceAsked>
export type TracedClaim = Static<typeof TracedClaim>
export type TraceAnswer = Static<typeof TraceAnswer>

export const traceClaim: Tool<Desk, typeof TraceAsked, typeof TraceAnswer> = {
  name: 'trace_claim',
  title: 'Trace a claim through reports',
  description: `Finds a claim in the user’s store of reports and traces it from its first origin to every report that carries it: how many independent origins stand behind it, which reports only repeat another, who denies it, who was asked, rings of reports that cite one another, and what disagrees, each with the words that show it. ${DATA}`,
  takes: TraceAsked,
  gives: TraceAnswer,
  open: false,
  async answer(desk, asked, call) {
    withLetters(asked.claim, 'claim', 'words of the claim')
    return desk.trace(asked, call)
  },
  tell(answer) {
    const reports = new Map(answer.reports.map(one => [one.id, one]))
    const called = (id: string) => {
      const one = reports.get(id)
      return one ? known(one) : id
    }
    return [
      more(answer, 'claim'),
      ...answer.claims.flatMap(({ id, statement, carriers, origins, circular, first, comments, disagrees }) => [
        `Claim ${id}: ${quoted(statement)}`,
        `  ${origins.length} independent ${origins.length === 1 ? 'origin' : 'origins'}: ${origins.map(({ name, kind }) => `${quoted(name)} (${kind})`).join(', ') || 'none known'}`,
        ...(first === null ? [] : [`  First: ${called(first.report)}`]),
        ...carriers.map(({ at, stance }) => `  ${called(at.report)} ${stance}: ${cited([at])}`),
        ...circular.map(ring => `  A ring: ${ring.join(' → ')}`),
        ...comments.map(({ name, outcome }) => `  Asked: ${quoted(name)}, ${outcome}`),
        ...disagrees.map(
          ({ claim, code, evidence }) => `  Disagrees with ${claim} (${code}): ${cited(evidence.slice(0, 1))}`,
        ),
      ]),
    ]
  },
}
