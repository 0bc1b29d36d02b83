import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { RULES } from '../../src/english/rules.ts'

const ENGLISH = new URL('../../src/english/', import.meta.url)

test('no two rules have one id', () => {
  const seen = new Map<string, number>()
  for (const { id } of RULES) seen.set(id, (seen.get(id) ?? 0) + 1)
  assert.deepEqual(
    [...seen].filter(([, times]) => times > 1).map(([id]) => id),
    [],
  )
})

for (const { id, says, example } of RULES)
  test(`${id} says what it means and has an example`, () => {
    assert.match(id, /^[a-z]+\/[a-z0-9-]+$/, 'an id is its list and a few words: "comments/did-not-respond"')
    assert.match(says, /^[“‘"'A-Z].*[.”]$/s, 'what a rule says is a sentence')
    assert.ok(example.trim().split(/\s+/).length > 1, 'an example is a sentence or a few words')
    assert.ok(!/[\n\r]/.test(says))
  })

test('every rule of every list is collected', () => {
  const written = readdirSync(ENGLISH, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .flatMap(path => {
      const code = readFileSync(new URL(path, ENGLISH), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
      return [...code.matchAll(/\bid: '([a-z]+\/[a-z0-9-]+)'/g)].map(([, id]) => id)
    })
  const known = new Set(RULES.map(({ id }) => id))
  assert.deepEqual(
    written.filter(id => id !== undefined && !known.has(id)),
    [],
    'add the list to src/english/rules.ts',
  )
})

test('every rule that the code gives is one of the lists', () => {
  const LINK = new URL('../../src/link/', import.meta.url)
  const given = readdirSync(LINK, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .flatMap(path => {
      const code = readFileSync(new URL(path, LINK), 'utf8')
      return [
        ...code.matchAll(/'((?:parties|within|via|dates|media|medium|hedges|comments|checks)\/[a-z0-9-]+)'/g),
      ].map(([, id]) => id)
    })
  const known = new Set(RULES.map(({ id }) => id))
  assert.deepEqual(
    [...new Set(given)].filter(id => id !== undefined && !known.has(id)),
    [],
    'write the rule into its list of src/english/',
  )
})
