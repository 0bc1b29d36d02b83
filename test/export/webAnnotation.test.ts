import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attribution, Record, Span } from '../../src/record/record.ts'
import { ferry } from '../show/ferry.ts'
import { breaches } from './breaches.ts'
import { hostile } from './hostile.ts'
import { quads } from './quads.ts'
import { written } from './written.ts'

interface Selector {
  readonly type: string
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  readonly start: number
  readonly end: number
}
interface Target {
  readonly source: string
  readonly selector: readonly [Selector, Selector]
}
interface Annotation {
  readonly id: string
  readonly target: Target | readonly Target[]
}
interface Collection {
  readonly total: number
  readonly first: { readonly items: readonly Annotation[] }
}

async function exported(records: readonly Record[]): Promise<Collection> {
  return JSON.parse(String(await written('web-annotation', records)))
}

const targets = ({ target }: Annotation) => [target].flat() as Target[]

for (const [name, record] of Object.entries({ ferry, hostile })) {
  const points = Array.from(record.report.text)
  const whole = points.join('')

  test(`${name}: every selector, read back, gives the words of the span at its place`, async () => {
    const { first } = await exported([record])
    const by = new Map(first.items.map(one => [one.id.replace(/^.*#annotation-/, ''), targets(one)]))
    const roles: readonly [string, (one: Attribution) => readonly Span[]][] = [
      ['source', one => one.source],
      ['cue', one => one.cue],
      ['content', one => one.content],
      ['addressee', one => one.addressee?.spans ?? []],
    ]
    for (const attribution of record.attributions) {
      for (const [role, of] of roles) {
        const found = by.get(`${attribution.id}-${role}`) ?? []
        assert.equal(found.length, of(attribution).length)
        for (const [index, { start, end }] of of(attribution).entries()) {
          const [quote, position] = found[index]?.selector ?? []
          // In code points, as the standard counts.
          assert.equal(points.slice(position?.start, position?.end).join(''), record.report.text.slice(start, end))
          assert.equal(quote?.exact, record.report.text.slice(start, end))
        }
      }
    }
  })

  test(`${name}: what stands around the words stands there in the text too`, async () => {
    const { first } = await exported([record])
    for (const { selector } of first.items.flatMap(targets)) {
      const [{ exact, prefix = '', suffix = '' }, { start, end }] = selector
      assert.ok(points.slice(0, start).join('').endsWith(prefix))
      assert.ok(points.slice(end).join('').startsWith(suffix))
      assert.ok(whole.includes(`${prefix}${exact}${suffix}`))
      assert.ok(!prefix.includes('\n\n') && !suffix.includes('\n\n'), 'context ends with the block')
    }
  })
}

test('a JSON-LD processor knows every key, and the W3C’s vocabulary every term', async () => {
  const collection = await exported([ferry, hostile])
  const said = await quads(collection)
  assert.deepEqual(breaches(said, 'oa'), [])
  assert.equal(said.filter(({ predicate }) => predicate.value.endsWith('#hasTarget')).length > 50, true)
  assert.equal(collection.total, collection.first.items.length)
  assert.equal(new Set(collection.first.items.map(({ id }) => id)).size, collection.total)
})

test('annotations point at the address where it is one of the web', async () => {
  const url = 'https://news.example/a story'
  const [one, other] = await Promise.all([
    exported([{ ...hostile, report: { ...hostile.report, url } }]),
    exported([hostile]),
  ])
  assert.deepEqual(
    new Set(one.first.items.flatMap(targets).map(({ source }) => source)),
    new Set(['https://news.example/a%20story']),
  )
  for (const { source } of other.first.items.flatMap(targets)) assert.match(source, /^urn:sayso:report:/)
})
