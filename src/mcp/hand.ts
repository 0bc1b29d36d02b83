import Type, { type Static } from 'typebox'
import { Link } from '../record/record.ts'

/** One through whose hands a claim came. */
export const Hand = Type.Object(
  {
    role: Link.properties.role,
    name: Type.Union([Type.String(), Type.Null()], { description: 'null: the report does not tell who it is' }),
    named: Type.Boolean({ description: 'whether the report gives a name, and not a description only' }),
  },
  { additionalProperties: false },
)

/** From the one who is said to have said it first, outward to the outlet. */
export const Chain = Type.Array(Hand, { description: 'from the originator outward to the outlet' })

export type Hand = Static<typeof Hand>
