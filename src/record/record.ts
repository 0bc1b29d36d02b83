/**
 * What Sayso says about one report: the contract between the reader and everything that shows, stores, joins or scores.
 * The JSON Schema (draft 2020-12) and the TypeScript types are made from this one file.
 */
import Type, { type Static } from 'typebox'

/** Says which contract a record follows; changes only when a field changes its meaning. */
export const SCHEMA = 'sayso/record/1'

const closed = { additionalProperties: false }
const text = (description: string) => Type.String({ description })
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()])
const oneOf = <const T extends readonly string[]>(values: T) => Type.Enum<[...T]>([...values])

export const BLOCK_KINDS = [
  'headline',
  'dek',
  'byline',
  'dateline',
  'heading',
  'paragraph',
  'listItem',
  'caption',
  'credit',
  'correction',
  'origin',
] as const
export const STYLES = ['direct', 'indirect', 'mixed'] as const
export const MEDIUM_KINDS = [
  'interview',
  'statement',
  'post',
  'speech',
  'book',
  'report',
  'broadcast',
  'document',
  'call',
  'other',
] as const
export const HEDGE_KINDS = ['modal', 'conditional', 'distancing', 'approximate'] as const
export const PARTY_KINDS = [
  'person',
  'organisation',
  'government',
  'group',
  'publication',
  'document',
  'unknown',
] as const

/** `[start, end)` in UTF-16 code units into `report.text`: `text.slice(start, end)` is the words themselves. */
export const Span = Type.Object({ start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }) }, closed)
const Spans = Type.Array(Span, { description: 'in text order, without overlap' })

export const Block = Type.Object({ kind: oneOf(BLOCK_KINDS), span: Span }, closed)

export const Origin = Type.Object(
  {
    agency: text('the wire or outlet that the report credits'),
    part: oneOf(['whole', 'some'] as const),
    span: Span,
  },
  closed,
)

export const Report = Type.Object(
  {
    id: text("given by the caller, or derived from the content's hash"),
    url: Type.Optional(Type.String()),
    outlet: Type.Optional(Type.String()),
    title: Type.Optional(Type.String()),
    byline: Type.Array(Type.String()),
    published: Type.Optional(text('ISO 8601 date or date-time, with its offset where known')),
    language: text('BCP 47'),
    text: text('the blocks joined by "\\n\\n"'),
    blocks: Type.Array(Block),
    origin: Type.Array(Origin),
  },
  closed,
)

export const Party = Type.Object(
  {
    id: Type.String(),
    name: text('the fullest name that the report gives; for the unnamed, the description'),
    kind: oneOf(PARTY_KINDS),
    named: Type.Boolean(),
    description: Type.Optional(Type.String()),
    standsFor: Type.Optional(text('the government or body that a capital or a building stands for')),
    count: Type.Optional(Type.Integer({ minimum: 1, description: 'how many people, where the text counts them' })),
    anonymity: Type.Optional(
      Type.Object({ reason: text("why the name is withheld, in the report's words"), spans: Spans }, closed),
    ),
    mentions: Spans,
  },
  closed,
)

const rule = text('the rule that says so; `sayso explain` tells what it is')

export const Hedge = Type.Object({ span: Span, kind: oneOf(HEDGE_KINDS), rule }, closed)
export const Addressee = Type.Object({ spans: Spans, party: orNull(Type.String()) }, closed)
export const Medium = Type.Object({ spans: Spans, kind: oneOf(MEDIUM_KINDS), rule }, closed)
export const Said = Type.Object(
  {
    span: orNull(Span),
    value: text('ISO 8601 at the precision known ("2022", "2022-01", "2022-02-10") or a range "2022-01/2022-02"'),
    rule,
  },
  closed,
)

export const Attribution = Type.Object(
  {
    id: Type.String(),
    style: oneOf(STYLES),
    source: Spans,
    cue: Spans,
    content: Spans,
    party: orNull(Type.String()),
    addressee: orNull(Addressee),
    medium: orNull(Medium),
    said: orNull(Said),
    hedges: Type.Array(Hedge),
    within: orNull(text('the attribution in whose content this one stands')),
    via: orNull(text('the attribution through which this one reached the report')),
    rules: Type.Object(
      {
        found: orNull(text('the rule that found the attribution; null: the trained reader did')),
        party: orNull(Type.String()),
        within: orNull(Type.String()),
        via: orNull(Type.String()),
      },
      { ...closed, description: 'the rules that found the attribution and gave its party, within and via' },
    ),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
  },
  closed,
)

export const Check = Type.Object(
  {
    id: Type.String(),
    verdict: oneOf(['unverified', 'doubtful', 'confirmed', 'disputed', 'false'] as const),
    by: orNull(text('the party that judges; null: the report itself')),
    who: Type.Array(Span, { description: 'the words that name the one who judges' }),
    span: Span,
    about: Type.Array(Type.String()),
    rule,
  },
  closed,
)

export const Comment = Type.Object(
  {
    id: Type.String(),
    asked: orNull(text('the party that was asked')),
    who: Type.Array(Span, { description: 'the words that name the one asked' }),
    by: orNull(text('the party that asked, where the text says so')),
    asker: Type.Array(Span, { description: 'the words that name the one who asked' }),
    outcome: oneOf(['declined', 'no-response', 'not-reached', 'replied'] as const),
    span: Span,
    about: Type.Array(Type.String()),
    reply: orNull(text('the attribution that is the reply')),
    rule,
  },
  closed,
)

export const Link = Type.Object(
  {
    party: orNull(Type.String()),
    attribution: orNull(Type.String()),
    role: oneOf(['originator', 'relay', 'outlet'] as const),
    name: Type.Optional(
      text('who it is where that is no party of the record: the wire whose text it is, or the outlet'),
    ),
  },
  closed,
)

export const Claim = Type.Object(
  { id: Type.String(), attribution: Type.String(), chain: Type.Array(Link), standing: Type.String() },
  closed,
)

export const Note = Type.Object({ code: Type.String(), message: Type.String(), span: Type.Optional(Span) }, closed)

export const Made = Type.Object({ by: Type.String(), model: Type.String(), rules: Type.String() }, closed)

export const Record = Type.Object(
  {
    schema: Type.Literal(SCHEMA),
    report: Report,
    parties: Type.Array(Party),
    attributions: Type.Array(Attribution),
    checks: Type.Array(Check),
    comments: Type.Array(Comment),
    claims: Type.Array(Claim),
    notes: Type.Array(Note),
    made: Made,
  },
  closed,
)

export type Span = Static<typeof Span>
export type Block = Static<typeof Block>
export type BlockKind = Block['kind']
export type Origin = Static<typeof Origin>
export type Report = Static<typeof Report>
export type Party = Static<typeof Party>
export type Hedge = Static<typeof Hedge>
export type Medium = Static<typeof Medium>
export type Said = Static<typeof Said>
export type Attribution = Static<typeof Attribution>
export type Check = Static<typeof Check>
export type Comment = Static<typeof Comment>
export type Link = Static<typeof Link>
export type Claim = Static<typeof Claim>
export type Note = Static<typeof Note>
export type Record = Static<typeof Record>
