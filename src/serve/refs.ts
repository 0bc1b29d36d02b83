/** Schemas by their names: where one stands in another, the name stands for it. */
export type Named = ReadonlyMap<object, string>

/** A copy of a schema in which every named schema is a reference (`#/components/schemas/Span`), but for the schema itself. */
export function refs(schema: object, named: Named): object {
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const name = value === schema ? undefined : named.get(value)
    if (name !== undefined) return { $ref: `#/components/schemas/${name}` }
    if (Array.isArray(value)) return value.map(copy)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]))
  }
  return copy(schema) as object
}
