import { fromJsonSchema, type StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import type { TObject } from 'typebox'
import { Errors } from 'typebox/value'

/** A schema of ours as the SDK takes it, checked by TypeBox: what is wrong is told by the argument's name and by what it takes. */
export function schemaOf(schema: TObject): StandardSchemaWithJSON {
  return fromJsonSchema(schema as Parameters<typeof fromJsonSchema>[0], {
    getValidator: () => value => {
      const [error] = Errors(schema, value)
      if (!error) return { valid: true, data: value as never, errorMessage: undefined }
      return { valid: false, data: undefined, errorMessage: explained(schema, value, error) }
    },
  })
}

function explained(
  schema: TObject,
  value: unknown,
  { instancePath, message }: { instancePath: string; message: string },
): string {
  const names = Object.keys(schema.properties)
  if (typeof value !== 'object' || value === null) return 'the arguments are no object'
  const unknown = Object.keys(value).find(name => !names.includes(name))
  if (unknown !== undefined) return `there is no argument ${JSON.stringify(unknown)}; there are ${names.join(', ')}`
  const name = instancePath.split('/')[1] ?? ''
  const takes = (schema.properties[name] as { readonly description?: string } | undefined)?.description
  return `${name === '' ? 'the call' : name} ${message}${takes === undefined ? '' : ` (${takes})`}`
}
