import {
  Addressee,
  Attribution,
  Block,
  Check,
  Claim,
  Comment,
  Hedge,
  Link,
  Made,
  Medium,
  Note,
  Origin,
  Party,
  Record,
  Report,
  Said,
  Span,
} from '../record/record.ts'
import { OPERATIONS, type Operation } from './operations.ts'
import { KINDS } from './problemKinds.ts'
import { refs } from './refs.ts'
import { Asking, META, Problem, Progress } from './schemas.ts'

const SCHEMAS = {
  Record,
  Report,
  Block,
  Origin,
  Party,
  Attribution,
  Addressee,
  Medium,
  Said,
  Hedge,
  Check,
  Comment,
  Claim,
  Link,
  Note,
  Made,
  Span,
  Asking,
  Progress,
  Problem,
}

/** The description of the API (OpenAPI 3.1.1), made from the schemas of the types. `token`: whether the server asks for one. */
export function openapi(version: string, token: boolean): object {
  const named = new Map<object, string>(Object.entries(SCHEMAS).map(([name, schema]) => [schema, name]))
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
    paths: Object.fromEntries(OPERATIONS.map(one => [one.path, { [one.method]: operation(one) }])),
    components: {
      schemas: Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, refs(schema, named)])),
      ...(token ? { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } : {}),
    },
  }
}

function operation({ path, summary, description, meta, takes, gives, problems }: Operation): object {
  const parameters = Object.entries(META).map(([name, says]) => ({
    name,
    in: 'query',
    description: `${says}; of a body that is no JSON`,
    schema: { type: 'string' },
  }))
  const stream = {
    name: 'stream',
    in: 'query',
    allowEmptyValue: true,
    description: 'answer with server-sent events',
    schema: { type: 'string' },
  }
  const statuses = Map.groupBy(problems, kind => KINDS[kind].status)
  return {
    operationId: path
      .replaceAll(/[^a-z]+/g, ' ')
      .trim()
      .replaceAll(/ ([a-z])/g, (_, letter) => letter.toUpperCase()),
    summary,
    description,
    ...(meta ? { parameters: [...parameters, stream] } : {}),
    ...(Object.keys(takes).length > 0 ? { requestBody: { required: true, content: content(takes) } } : {}),
    responses: {
      200: { description: summary, content: content(gives) },
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

function content(types: Operation['takes']): object {
  return Object.fromEntries(
    Object.entries(types).map(([type, name]) => [
      type,
      {
        schema:
          name === null
            ? type.endsWith('json')
              ? { type: 'object' }
              : { type: 'string' }
            : { $ref: `#/components/schemas/${name}` },
      },
    ]),
  )
}
