import Type, { type TSchema } from 'typebox'

export const closed = { additionalProperties: false }

export const text = (description: string) => Type.String({ description })

export const orNull = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()])

export const oneOf = <const T extends readonly string[]>(values: T) => Type.Enum<[...T]>([...values])

/** A page of a list, with what stands in it beside the items. */
export const page = <T extends TSchema, Beside extends { readonly [name: string]: TSchema }>(
  item: T,
  beside: Beside = {} as Beside,
) =>
  Type.Object(
    {
      total: Type.Integer({ description: 'how many there are in all' }),
      items: Type.Array(item),
      next: orNull(text('the cursor of the next page; null at the end')),
      ...beside,
    },
    closed,
  )
