/** What the API gives of the ledger. */
import Type from 'typebox'
import { Carrier, DISAGREEMENTS, Entry } from '../record/ledger.ts'
import { Span } from '../record/record.ts'
import { Where } from './reportSchemas.ts'
import { closed, oneOf, orNull, page, text } from './schemaParts.ts'

export const ShownWords = Type.Object(
  {
    span: Span,
    before: text('what stands before them in their line, or the end of it'),
    words: Type.String(),
    after: text('what stands behind them in their line, or the beginning of it'),
  },
  closed,
)

export const ClaimPage = Type.Object(
  {
    entry: Entry,
    reports: Type.Record(Type.String(), Where, { description: 'every report that the entry names, by its id' }),
    words: Type.Record(Type.String(), Type.Array(ShownWords), {
      description: 'the words at every span that the entry names, by the report',
    }),
    disagreeing: Type.Record(
      Type.String(),
      Type.Object({ statement: Type.String(), reports: Type.Integer(), origins: Type.Integer() }, closed),
      { description: 'the claims that disagree with it, by their ids' },
    ),
  },
  { ...closed, description: 'A claim with the words and reports that it stands on.' },
)

export const Traced = Type.Object(
  {
    ...Entry.properties,
    carriers: Type.Array(Type.Object({ ...Carrier.properties, words: Type.String() }, closed)),
    reports: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          outlet: orNull(Type.String()),
          title: orNull(Type.String()),
          published: orNull(Type.String()),
          url: orNull(Type.String()),
        },
        closed,
      ),
    ),
  },
  { ...closed, description: 'An entry with the words of its carriers, and with its reports.' },
)

const claimed = { id: text("the claim's id in the ledger"), statement: Type.String() }
const claims = (description: string) => Type.Array(Type.Object(claimed, closed), { description })

export const TimelineStep = Type.Object(
  {
    report: Where,
    first: claims('those that it was the first to carry'),
    again: claims('those that had been told before'),
    rejects: claims('those that it rejects or doubts'),
    contradicts: Type.Array(Type.Object({ ...claimed, code: oneOf(DISAGREEMENTS) }, closed), {
      description: 'those that another claim of its own contradicts, and in what',
    }),
    asked: Type.Array(Type.Object({ name: Type.String(), outcome: Type.String() }, closed), {
      description: 'who was asked about them, as it says',
    }),
  },
  { ...closed, description: 'What a report added to a story.' },
)

export const TimelinePage = page(TimelineStep)
export const LedgerPage = page(Entry)
export const TracedPage = page(Traced)
