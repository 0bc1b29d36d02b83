/**
 * What an editor changes in what was read of a report, as it is kept: a log that only grows. The JSON Schema (draft 2020-12) and the TypeScript types are
 * made from this one file, as in record.ts.
 */
import Type, { type Static } from 'typebox'
import { PARTY_KINDS, Span } from './record.ts'

const closed = { additionalProperties: false }
const oneOf = <const T extends readonly string[]>(values: T) => Type.Enum<[...T]>([...values])
const attribution = Type.String({ description: "an attribution's id" })
const party = Type.String({ description: "a party's id" })
const Spans = Type.Array(Span, { description: "words of the report's text, whole, each piece in one block" })

export const PARTS = ['source', 'cue', 'content', 'addressee'] as const

/** Whose words they are: a party of the record, nobody, or somebody whom the record does not have yet. */
export const Whose = Type.Union([
  party,
  Type.Null(),
  Type.Object({ name: Type.String({ minLength: 1 }), kind: Type.Optional(oneOf(PARTY_KINDS)) }, closed),
])

const one = <Kind extends string, Fields extends Parameters<typeof Type.Object>[0]>(kind: Kind, fields: Fields) =>
  Type.Object({ kind: Type.Literal(kind), ...fields }, closed)

export const Accept = one('accept', { attribution })
export const Reject = one('reject', { attribution })
export const Respan = one('spans', { attribution, part: oneOf(PARTS), spans: Spans })
export const SetParty = one('party', { attribution, party: Whose })
export const Join = one('join', { party, other: Type.String({ description: 'the party that is the same' }) })
export const Split = one('split', {
  party,
  mentions: Type.Array(Span, { minItems: 1, description: 'its mentions that are of somebody else' }),
  name: Type.Optional(Type.String({ minLength: 1 })),
})
export const Add = one('add', {
  source: Spans,
  cue: Spans,
  content: Spans,
  addressee: Spans,
  party: Type.Optional(Whose),
})
export const Remark = one('note', {
  about: Type.Union([Type.String(), Type.Null()], {
    description: 'the id of anything in the record; null: the report',
  }),
  message: Type.String({ minLength: 1 }),
})
export const Undo = one('undo', {
  of: Type.Integer({ minimum: 1, description: 'the number of the change that it undoes' }),
})
export const Redo = one('redo', {
  of: Type.Integer({ minimum: 1, description: 'the number of the change that is in force again' }),
})

/** What somebody asks to be changed. */
export const Change = Type.Union([Accept, Reject, Respan, SetParty, Join, Split, Add, Remark])

/** What an id of the machine's record stood for when the change was made: only where the same words are read the same way does the change still fit. */
export const Anchor = Type.Object(
  { id: Type.String(), spans: Type.Array(Span), words: Type.Array(Type.String()) },
  closed,
)

/** A line of the log. Nothing is ever taken out of it. */
export const ReviewEntry = Type.Object(
  {
    number: Type.Integer({ minimum: 1, description: "its place in the report's log" }),
    by: Type.String({ minLength: 1, description: 'who, as they call themselves' }),
    at: Type.String({ description: 'when, ISO 8601 in UTC' }),
    change: Type.Union([...Change.anyOf, Undo, Redo]),
    anchors: Type.Array(Anchor),
    words: Type.Array(Type.String(), { description: 'the words at every span of the change, in their order' }),
  },
  closed,
)

export type Part = (typeof PARTS)[number]
export type Whose = Static<typeof Whose>
export type Accept = Static<typeof Accept>
export type Reject = Static<typeof Reject>
export type Respan = Static<typeof Respan>
export type SetParty = Static<typeof SetParty>
export type Join = Static<typeof Join>
export type Split = Static<typeof Split>
export type Add = Static<typeof Add>
export type Remark = Static<typeof Remark>
export type Change = Static<typeof Change>
export type Anchor = Static<typeof Anchor>
export type ReviewEntry = Static<typeof ReviewEntry>
