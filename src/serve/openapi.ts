import { NAMED } from './named.ts'
import type { Contents, Operation, Parameters } from './operation.ts'
import { OPERATIONS } from './operations.ts'
import { KINDS } from './problemKinds.ts'
import { refs } from './refs.ts'
import { META } from './schemas.ts'

const OF_BODIES: Parameters = Object.fromEntries(
  Object.entries(META).map(([name, says]) => [name, { says: `${says}; of a body that is no JSON` }]),
)

/** The description of the API (OpenAPI 3.1.1), made from the schemas of the types. `token`: whether the server asks for one. */
export function openapi(version: string, token: boolean): object {
  const named = new Map(Object.entries(NAMED).map(([name, schema]) => [schema, name]))
  return {
    openapi: '3.1.1',
    info: {
      title: 'Sayso',
      version,
      description: 'Reads news reports and says, for every claim, on whose say-so it stands.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    ...(token ? { security: [{ token: [] }] } : { security: [] }),
    paths: Object.fromEntries(
      [...Map.groupBy(OPERATIONS, ({ path }) => path)].map(([path, all]) => [
        path,
        Object.fromEntries(all.map(one => [one.method, operation(one)])),
      ]),
    ),
    components: {
      schemas: Object.fromEntries(Object.entries(NAMED).map(([name, schema]) => [name, refs(schema, named)])),
      ...(token ? { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } : {}),
    },
  }
}

function operation(one: Operation): object {
  const { method, path, summary, description, inPath = {}, query = {}, meta = false, takes, gives } = one
  const parameters = [
    ...Object.entries(inPath).map(([name, says]) => ({
      name,
      in: 'path',
      required: true,
      description: says,
      schema: { type: 'string' },
    })),
    ...Object.entries({ ...query, ...(meta ? OF_BODIES : {}) }).map(([name, { says, values, required, type }]) => ({
      name,
      in: 'query',
      description: says,
      ...(required ? { required } : {}),
      schema: { type: type ?? 'string', ...(values ? { enum: values } : {}) },
    })),
    ...(meta ? [STREAM] : []),
  ]
  const statuses = Map.groupBy(one.problems, kind => KINDS[kind].status)
  return {
    operationId: `${method} ${path}`
      .replaceAll(/[^a-z]+/g, ' ')
      .trim()
      .replaceAll(/ ([a-z])/g, (_, letter) => letter.toUpperCase()),
    summary,
    description,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(takes ? { requestBody: { required: true, content: content(takes) } } : {}),
    responses: {
      [one.status ?? 200]: { description: summary, content: content(gives) },
      ...Object.fromEntries(
        [...statuses].map(([status, kinds]) => [
          status,
          {
            description: kinds.map(kind => KINDS[kind].title).join('; or: '),
            content: content({ 'application/problem+json': 'Problem' }),
          },
        ]),
      ),
    },
  }
}

const STREAM = {
  name: 'stream',
  in: 'query',
  allowEmptyValue: true,
  description: 'answer with server-sent events',
  schema: { type: 'string' },
}

function content(types: Contents): object {
  return Object.fromEntries(Object.entries(types).map(([type, name]) => [type, { schema: schema(type, name) }]))
}

function schema(type: string, name: Contents[string] | undefined): object {
  if (typeof name === 'string') return { $ref: `#/components/schemas/${name}` }
  if (name) return { anyOf: name.map(one => schema(type, one)) }
  return /[/+]json$/.test(type) ? { type: 'object' } : { type: 'string' }
}
