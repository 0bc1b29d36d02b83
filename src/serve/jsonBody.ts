import type { Static, TSchema } from 'typebox'
import { Errors } from 'typebox/value'
import { type Asked, Refusal } from './answer.ts'
import { badRequest } from './badRequest.ts'
import { problem } from './problem.ts'

/** The body of a request as JSON that fits a schema. Throws a `Refusal` where it is something else. */
export async function jsonBody<Schema extends TSchema>(asked: Asked, schema: Schema): Promise<Static<Schema>> {
  const type = (asked.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type !== 'application/json') {
    const given = type === '' ? 'No Content-Type was given.' : `${JSON.stringify(type)} is not read here.`
    throw new Refusal(problem('media-type', `${given} Send application/json.`))
  }
  return fitting(parsed(await asked.body()), schema)
}

/** The value itself, where it fits a schema. Throws a `Refusal` where it does not. */
export function fitting<Schema extends TSchema>(value: unknown, schema: Schema): Static<Schema> {
  const [error] = Errors(schema, value)
  if (error) throw badRequest(`${error.instancePath === '' ? 'The body' : error.instancePath} ${error.message}.`)
  return value as Static<Schema>
}

/** Bytes as JSON. Throws a `Refusal` where they are none. */
export function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw badRequest(`The body is not JSON in UTF-8: ${(error as Error).message}.`)
  }
}
