import Type, { type Static } from 'typebox'
import { Party } from '../record/record.ts'

/** One who goes by one name or several, in one report or many. */
export const PartyKnown = Type.Object(
  {
    name: Type.String({ description: 'the fullest name; for the unnamed, the description' }),
    // The store keeps kinds as text.
    kind: Type.String({ description: `one of ${Party.properties.kind.enum.join(', ')}` }),
    named: Type.Boolean(),
    outlet: Type.Union([Type.String(), Type.Null()], { description: 'whose unnamed source it is; null for the named' }),
    names: Type.Array(Type.String(), { description: 'every form of the name, the commonest first' }),
    perhaps: Type.Array(Type.String(), {
      description: 'whom the name may mean, where it fits several; it is joined with none',
    }),
  },
  { additionalProperties: false },
)

export type PartyKnown = Static<typeof PartyKnown>
