/** What the API takes and gives beside the record; types and OpenAPI are made from these. */
import Type, { type Static } from 'typebox'

const closed = { additionalProperties: false }
const optional = (description: string) => Type.Optional(Type.String({ description }))

/** What is known of a report beside its words; the same names as in a line of NDJSON. */
export const META = {
  id: "the report's id, instead of one made from its content",
  url: 'the address that the report stood at',
  outlet: 'who published it',
  published: 'when it was published, in ISO 8601; “on Tuesday” is told from it',
  title: "the report's title",
} as const

/** A report to read, as JSON. */
export const Asking = Type.Object(
  {
    text: optional('the report as plain text'),
    html: optional('the report as a web page; nothing in it is run or fetched'),
    id: optional(META.id),
    url: optional(META.url),
    outlet: optional(META.outlet),
    published: optional(META.published),
    title: optional(META.title),
  },
  { ...closed, description: 'One of text, html or url. With a url alone, the page is fetched from there.' },
)

export const Problem = Type.Object(
  {
    type: Type.String({ description: 'the kind, as a place on the page /api' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: 'what is wrong here, and what to do' }),
  },
  { ...closed, description: 'An error (RFC 9457).' },
)

/** How far the reading is. */
export const Progress = Type.Object(
  { done: Type.Integer({ description: 'windows of the text that are read' }), of: Type.Integer() },
  closed,
)

export type Asking = Static<typeof Asking>
export type Progress = Static<typeof Progress>
