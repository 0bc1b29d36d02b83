import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attribution, Span } from '../../src/record/record.ts'
import { numbered } from '../../src/show/numbered.ts'
import { runs } from '../../web/runs.ts'

const TEXT = 'Two officials said an engineer told them the pier had failed.'
const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const attribution = (id: string, source: string, cue: string, content: string, within: string | null) =>
  ({
    id,
    source: [at(source)],
    cue: [at(cue)],
    content: [at(content)],
    within,
    addressee: null,
  }) as unknown as Attribution
const CLAIMS = numbered([
  attribution('a1', 'Two officials', 'said', 'an engineer told them the pier had failed', null),
  attribution('a2', 'an engineer', 'told', 'the pier had failed', 'a1'),
])
const BLOCK = { start: 0, end: TEXT.length }
const NONE = { comments: [], checks: [] }

test('runs are the whole block, word for word', () => {
  const found = runs(NONE, CLAIMS, BLOCK, [at('officials said'), at('pier')])
  assert.equal(found.map(({ start, end }) => TEXT.slice(start, end)).join(''), TEXT)
  assert.ok(found.every(({ start, end }) => start < end))
})

test('the words of an inner claim stand in both, the outer one first; its source and cue in the outer one alone', () => {
  const run = (words: string) =>
    runs(NONE, CLAIMS, BLOCK).find(({ start, end }) => TEXT.slice(start, end).includes(words))
  const ids = (words: string) => run(words)?.within.map(({ attribution }) => attribution.id)
  assert.deepEqual(ids('the pier had failed'), ['a1', 'a2'])
  assert.deepEqual(ids('an engineer'), ['a1'])
  assert.deepEqual(ids('Two officials'), [])
  assert.deepEqual(
    run('an engineer')?.source.map(({ number }) => number),
    [2],
  )
  assert.deepEqual(
    run('told')?.numbers.map(({ number }) => number),
    [2],
  )
})

test('a block without marks is one run', () => {
  assert.equal(runs(NONE, [], BLOCK).length, 1)
})
