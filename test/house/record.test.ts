import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Record } from '../../src/record/record.ts'

const PAGE = readFileSync(new URL('../../docs/record.md', import.meta.url), 'utf8')

interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly properties?: { readonly [key: string]: Shape }
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
}

interface Field {
  readonly path: string
  readonly shape: Shape
  readonly optional: boolean
}

/** Every field of a shape by its path; a span is one field, for the page says once what it is. */
function fields(shape: Shape, path = ''): Field[] {
  const own = shape.anyOf?.find(({ type }) => type !== 'null') ?? shape
  if (own.items) return fields(own.items, `${path}[]`)
  const keys = Object.keys(own.properties ?? {})
  if (keys.join() === 'start,end') return []
  return keys.flatMap(key => {
    const inner = own.properties?.[key] ?? {}
    const at = path === '' ? key : `${path}.${key}`
    return [{ path: at, shape: inner, optional: !own.required?.includes(key) }, ...fields(inner, at)]
  })
}

const schema = fields(Record as unknown as Shape)
const documented = new Map(
  [...PAGE.matchAll(/^\| `([\w.[\]]+)` \| (.+) \|$/gm)].map(([, path = '', says = '']) => [path, says]),
)

test('docs/record.md has every field of the record', () => {
  assert.deepEqual(
    schema.map(({ path }) => path).filter(path => !documented.has(path)),
    [],
  )
})

test('every field in docs/record.md is one of the record', () => {
  const known = new Set(['start', 'end', ...schema.map(({ path }) => path)])
  assert.deepEqual(
    [...documented.keys()].filter(path => !known.has(path)),
    [],
  )
})

test('docs/record.md has every value of a field that has only some, and no other', () => {
  for (const { path, shape } of schema) {
    const values = shape.enum ?? (typeof shape.const === 'string' ? [shape.const] : undefined)
    if (!values) continue
    // Fields and rules that a line speaks of are no values.
    const said = [...(documented.get(path) ?? '').matchAll(/`([\w/-]+)`/g)].map(([, value]) => value)
    assert.deepEqual(said.sort(), [...values].sort(), path)
  }
})

test('docs/record.md says which fields may be left out', () => {
  for (const { path, optional } of schema) {
    assert.equal(/\(left out /.test(documented.get(path) ?? ''), optional, path)
  }
})

test('the example of docs/record.md is in the words that it says it is', () => {
  const [, text = ''] = /of a report that says \*(.+?)\*:/.exec(PAGE) ?? []
  const [, code = '{}'] = /```json\n([\s\S]+?)\n```/.exec(PAGE) ?? []
  const { attributions, parties } = JSON.parse(code) as Pick<Record, 'attributions' | 'parties'>
  const words = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => text.slice(start, end))
  const [one] = attributions
  assert.deepEqual(
    [one?.source, one?.cue, one?.content, one?.hedges.map(({ span }) => span), parties[0]?.mentions].map(words),
    [['Two officials'], ['said'], ['the pier may close'], ['may'], ['Two officials']],
  )
})
