import { Record } from '../record/record.ts'

interface Shape {
  readonly properties?: { readonly [key: string]: Shape }
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
}

/**
 * A record as one line of JSON, without the line's end. Keys stand in the order of the schema, whatever order they were made
 * in: the same record is the same bytes.
 */
export function json(record: Record): string {
  return JSON.stringify(ordered(record, Record as unknown as Shape))
}

function ordered(value: unknown, shape: Shape): unknown {
  if (value === null || typeof value !== 'object') return value
  if (shape.anyOf) return ordered(value, shape.anyOf.find(one => one.properties ?? one.items) ?? {})
  if (Array.isArray(value)) return value.map(one => ordered(one, shape.items ?? {}))
  const given = value as { readonly [key: string]: unknown }
  const keys = Object.keys(shape.properties ?? given).filter(key => given[key] !== undefined)
  return Object.fromEntries(keys.map(key => [key, ordered(given[key], shape.properties?.[key] ?? {})]))
}
