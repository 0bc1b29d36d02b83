import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unattributed } from '../../src/show/unattributed.ts'
import { sketch, spanOf } from './sketch.ts'

const TEXT =
  'The mill closed in May. It had stood empty since. Its owner said rats had moved in. Nobody else was asked. Gov. Dale Restvedt could not be reached.'

const record = sketch(
  TEXT,
  [{ source: spanOf(TEXT, 'Its owner'), cue: spanOf(TEXT, 'said'), content: spanOf(TEXT, 'rats had moved in') }],
  {
    comments: spanOf(TEXT, 'Gov. Dale Restvedt could not be reached').map(span => ({
      id: 'm1',
      asked: null,
      who: [],
      by: null,
      asker: [],
      outcome: 'not-reached',
      span,
      about: [],
      reply: null,
      rule: 'test',
    })),
  },
)

test('the outlet speaks where no claim, comment or check has a word of the sentence', () => {
  const { sentences, words, runs } = unattributed(record)
  assert.deepEqual(
    runs.map(({ start, end, sentences, words }) => [TEXT.slice(start, end), sentences, words]),
    [
      ['The mill closed in May. It had stood empty since.', 2, 10],
      ['Nobody else was asked.', 1, 4],
    ],
  )
  assert.deepEqual([sentences, words], [5, 28])
})

test('runs end with their paragraph, and a dateline or credit is nobody’s voice', () => {
  const text = 'HULL —\n\nIt rained.\n\nIt poured.\n\nPhoto: A. Bell'
  const kinds = ['dateline', 'paragraph', 'paragraph', 'credit'] as const
  const parts = text.split('\n\n')
  const blocks = parts.map((part, index) => {
    const start = text.indexOf(part)
    return { kind: kinds[index] ?? 'paragraph', span: { start, end: start + part.length } }
  })
  const { report } = sketch(text)
  const { runs } = unattributed(sketch(text, [], { report: { ...report, blocks } }))
  assert.deepEqual(
    runs.map(({ start, end }) => text.slice(start, end)),
    ['It rained.', 'It poured.'],
  )
})

test('a line of dashes has no words, and is counted as fast as any other', () => {
  assert.deepEqual(unattributed(sketch(`Rain, he said. ${'—'.repeat(50_000)}`)).words, 3)
})
