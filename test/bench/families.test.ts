import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BaseStory, families, type MadeReport } from '../../bench/families.ts'
import { growth } from '../../bench/growth.ts'
import { shareOf } from '../../bench/shareOf.ts'
import { ledger } from '../../src/ledgerOf.ts'
import { family } from '../ledger/family.ts'

const STORIES: readonly BaseStory[] = [{ id: 'dam', records: family() }]

function first(count: number): MadeReport[] {
  const made = families(STORIES)
  return Array.from({ length: count }, () => made.next().value as MadeReport)
}

/** The first twelve families, and some of the next. */
const MADE = first(200)

test('made families have every place where the story has it, and words of their own', async () => {
  const [a, b] = [0, 1].map(number => MADE.filter(one => one.family === number)) as [MadeReport[], MadeReport[]]
  for (const [i, base] of family().entries()) {
    const texts = [base, a[i]?.record, b[i]?.record].map(record => record?.report.text ?? '')
    assert.equal(new Set(texts).size, 3)
    assert.equal(new Set(texts.map(text => text.length)).size, 1)
    for (const { source, cue } of a[i]?.record.attributions ?? []) {
      const words = [...source, ...cue].map(({ start, end }) => texts[1]?.slice(start, end) ?? '')
      for (const word of words) assert.match(word, /^\p{L}[\p{L} ]*\.?$/u)
    }
  }
  assert.deepEqual(first(30), MADE.slice(0, 30))
})

test('in a made family copies still carry one claim, and a changed number still disagrees', async () => {
  for (const number of [0, 1, 2]) {
    const records = MADE.flatMap(({ family, record }) => (family === number ? [record] : []))
    const entries = await ledger(records)
    const [one, other, changed] = [1, 2, 3].map(report => `f${number}-r${report}`)
    const toll = entries.find(({ carriers }) => [one, other].every(id => carriers.some(({ report }) => report === id)))
    assert.ok(toll)
    const contrary = toll.disagrees.filter(({ code }) => code === 'number').map(({ entry }) => entry)
    const against = entries.filter(({ id }) => contrary.includes(id)).flatMap(({ carriers }) => carriers)
    assert.ok(against.some(({ report }) => report === changed))
  }
})

test('growth is the power of the size', async () => {
  const sizes = [100, 1_000, 10_000]
  assert.ok(Math.abs(growth(sizes.map(size => [size, 3 * size])) - 1) < 1e-9)
  assert.ok(Math.abs(growth(sizes.map(size => [size, size ** 2 / 7])) - 2) < 1e-9)
  assert.equal(shareOf(0.5, [3, 1, 2]), 2)
  assert.equal(shareOf(0.95, []), 0)
})
