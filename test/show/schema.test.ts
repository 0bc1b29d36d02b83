import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { schema } from '../../src/show/schema.ts'
import { ferry } from './ferry.ts'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema()))

test('the schema is a draft 2020-12 schema that a record passes', () => {
  assert.ok(validate(ferry), JSON.stringify(validate.errors))
})

test('a record that lacks a field, or has one too many, does not pass', () => {
  const { notes: _, ...lacking } = ferry
  assert.ok(!validate(lacking))
  assert.ok(!validate({ ...ferry, extra: 1 }))
  assert.ok(!validate({ ...ferry, attributions: [{ ...ferry.attributions[0], confidence: 2 }] }))
})
