/** What the API gives of the reports in the store. */

import Type from 'typebox'
import { CHANGE_KINDS } from '../record/changeKinds.ts'
import { Record, Span } from '../record/record.ts'
import { closed, oneOf, orNull, page, text } from './schemaParts.ts'

export const Anchor = Type.Object(
  {
    report: text("the report's id"),
    spans: Type.Array(Span),
    words: text('the slices of its text at the spans, “ … ” between several'),
  },
  { ...closed, description: 'Words where they stand.' },
)

const version = {
  version: Type.Integer({ description: 'from 1, in the order in which they came' }),
  latest: Type.Boolean({ description: 'whether no other version was fetched later' }),
}

export const Where = Type.Object(
  {
    id: Type.String(),
    ...version,
    outlet: orNull(Type.String()),
    title: orNull(Type.String()),
    published: orNull(Type.String()),
    url: orNull(Type.String()),
  },
  { ...closed, description: 'A report by what people know it by.' },
)

export const Hand = Type.Object(
  {
    role: oneOf(['originator', 'relay', 'outlet'] as const),
    name: orNull(text('null where the report does not tell who it is')),
    named: Type.Boolean(),
  },
  { ...closed, description: 'A link of a chain by its name.' },
)

export const StoredItem = Type.Object(
  {
    id: Type.String(),
    url: orNull(Type.String()),
    outlet: orNull(Type.String()),
    published: orNull(Type.String()),
    title: orNull(Type.String()),
    language: text('a BCP 47 tag; only English is read'),
    fetched: text('ISO 8601 in UTC'),
    ...version,
    claims: Type.Integer({ description: 'how many claims it makes' }),
  },
  closed,
)

export const FoundClaim = Type.Object(
  {
    claim: Type.String(),
    attribution: Type.String(),
    party: orNull(Type.String()),
    content: Anchor,
    chain: Type.Array(Hand),
    standing: Type.String(),
  },
  closed,
)

export const FoundItem = Type.Object(
  {
    report: Where,
    excerpt: orNull(Anchor),
    words: Type.Array(Span, { description: 'the words that were searched for, wherever they stand in the text' }),
    claims: Type.Array(FoundClaim, { description: 'the claims that have them all' }),
  },
  { ...closed, description: 'A report with the words that were searched for.' },
)

export const StoredReport = Type.Object(
  {
    record: Record,
    story: Type.Integer({ description: 'the versions of one report have this in common' }),
    ...version,
    source: text('where its bytes were: a path, an address, a line of a file'),
    fetched: text('ISO 8601 in UTC'),
    versions: Type.Array(Type.Object({ id: Type.String(), version: Type.Integer(), fetched: Type.String() }, closed), {
      description: 'all of its story, in the order in which they were fetched',
    }),
  },
  closed,
)

export const Change = Type.Object(
  {
    from: orNull(Where),
    to: Where,
    fetched: text('when the later version was fetched, ISO 8601 in UTC'),
    id: text('unique among the changes between two versions'),
    kind: oneOf(CHANGE_KINDS),
    before: orNull(Anchor),
    after: Anchor,
    sentenceBefore: orNull(Anchor),
    sentenceAfter: orNull(Anchor),
    by: orNull(text('who is said to have said it, or was asked')),
    corrects: Type.Array(Type.String(), { description: 'of a correction, the changes that it is about' }),
    about: orNull(Anchor),
    doubt: Type.Optional(text('why it may come from the reader and not from the report')),
  },
  { ...closed, description: 'A change from one version of a report to the next.' },
)

export const Outlet = Type.Object(
  {
    outlet: orNull(Type.String()),
    reports: Type.Integer(),
    first: orNull(text('when the first of them was published')),
    last: orNull(text('when the last of them was published')),
  },
  closed,
)

export const StoredPage = page(StoredItem)
export const FoundPage = page(FoundItem)
export const ChangePage = page(Change)
export const OutletPage = page(Outlet)
