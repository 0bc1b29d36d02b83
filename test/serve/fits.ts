import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { openapi } from '../../src/serve/openapi.ts'

interface Api {
  readonly components: { readonly schemas: { readonly [name: string]: object } }
}

const api = openapi('0.0.0', false) as Api
const ajv = new Ajv2020({ strict: false })
ajv.addSchema({ $id: 'https://sayso.example/api', components: api.components })

/** Asserts that a value is what the API says of a schema, and gives it. */
export function fits<T>(name: string, value: T): T {
  const check = ajv.compile({ $ref: `https://sayso.example/api#/components/schemas/${name}` })
  assert.ok(check(value) === true, `${name}: ${JSON.stringify(check.errors)}`)
  return value
}
