/**
 * What Sayso says about many reports: an entry for every claim, with all that carry it and what they stand on. The JSON Schema (draft 2020-12) and the
 * TypeScript types are made from this one file, as in record.ts.
 */
import Type, { type Static } from 'typebox'
import { Span } from './record.ts'

/** Says which contract an entry follows; changes only when a field changes its meaning. */
export const LEDGER_SCHEMA = 'sayso/ledger/1'

const closed = { additionalProperties: false }
const text = (description: string) => Type.String({ description })
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()])
const oneOf = <const T extends readonly string[]>(values: T) => Type.Enum<[...T]>([...values])
const reports = Type.Array(Type.String(), { description: 'ids of reports' })

export const CARRIER_STANCES = ['asserts', 'denies', 'doubts'] as const
export const ORIGIN_KINDS = ['person', 'wire', 'release', 'outlet', 'document', 'social', 'unknown'] as const
export const MERGE_CODES = ['same-text', 'credited', 'cites', 'same-originator', 'same-release', 'by-hand'] as const
export const DISAGREEMENTS = ['number', 'negation', 'time'] as const

export const CarrierLink = Type.Object(
  { name: Type.String(), role: oneOf(['originator', 'relay', 'outlet'] as const) },
  closed,
)

export const Carrier = Type.Object(
  {
    report: text("the report's id"),
    attribution: orNull(text("the attribution in the report's record; null: the report's own voice")),
    span: Span,
    stance: oneOf(CARRIER_STANCES),
    chain: Type.Array(CarrierLink),
  },
  closed,
)

export const Evidence = Type.Object({ report: Type.String(), span: Span }, closed)

export const Merge = Type.Object(
  {
    reports: Type.Unsafe<[string, string]>({ ...reports, minItems: 2, maxItems: 2 }),
    code: oneOf(MERGE_CODES),
    evidence: Type.Array(Evidence),
  },
  closed,
)

export const IndependentOrigin = Type.Object(
  {
    id: Type.String(),
    kind: oneOf(ORIGIN_KINDS),
    name: Type.String(),
    reports,
    why: Type.Array(Merge, { description: 'every merge of two reports, with the words that show it' }),
  },
  closed,
)

export const Disagreement = Type.Object(
  {
    entry: text("the other entry's id"),
    code: oneOf(DISAGREEMENTS),
    evidence: Type.Array(Evidence),
  },
  closed,
)

export const Entry = Type.Object(
  {
    schema: Type.Literal(LEDGER_SCHEMA),
    id: text('stable while its carriers stay'),
    statement: text('the claim in the clearest words that a report gives it'),
    carriers: Type.Array(Carrier),
    origins: Type.Array(IndependentOrigin),
    circular: Type.Array(reports, { description: 'rings of reports that cite one another' }),
    first: orNull(Type.Object({ report: Type.String(), published: Type.String() }, closed)),
    comments: Type.Array(Type.Object({ name: Type.String(), outcome: Type.String(), reports }, closed)),
    verdicts: Type.Array(Type.Object({ verdict: Type.String(), by: orNull(Type.String()), reports }, closed)),
    disagrees: Type.Array(Disagreement),
  },
  closed,
)

export type Stance = (typeof CARRIER_STANCES)[number]
export type Carrier = Static<typeof Carrier>
export type Evidence = Static<typeof Evidence>
export type Merge = Static<typeof Merge>
export type IndependentOrigin = Static<typeof IndependentOrigin>
export type Disagreement = Static<typeof Disagreement>
export type Entry = Static<typeof Entry>
