import Type, { type Static } from 'typebox'

const orNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

/** A report by what people know it by. */
export const Where = Type.Object(
  {
    id: Type.String(),
    outlet: orNull('who published it'),
    title: orNull('its title'),
    published: orNull('when, in ISO 8601'),
    url: orNull('where it stood'),
    version: Type.Optional(Type.Integer({ description: 'of a stored report: which version, from 1' })),
    latest: Type.Optional(Type.Boolean({ description: 'of a stored report: no other version was fetched later' })),
  },
  { additionalProperties: false },
)

export type Where = Static<typeof Where>
