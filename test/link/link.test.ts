import assert from 'node:assert/strict'
import { test } from 'node:test'
import { link } from '../../src/link/link.ts'
import type { Tagged } from '../../src/record/article.ts'
import type { Span } from '../../src/record/record.ts'
import { marked } from './marked.ts'

/** The same numbers on every run: a linear congruential generator (Numerical Recipes' constants). */
function random(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const SENTENCE =
  'On Tuesday Gov. Dale Orrick may have told Marsh, a clerk, that about 40 boats could sink if it rained in May, the Post said in a statement last week, citing two officials. '

/** Attributions anywhere in the text, in each other and across each other, as no encoder should give them. */
function scattered(seed: number, size: number, count: number): { text: string; tagged: Tagged[] } {
  const next = random(seed)
  const text = SENTENCE.repeat(Math.ceil(size / SENTENCE.length)).slice(0, size)
  const spans = (most: number, longest: number): Span[] =>
    Array.from({ length: next(most + 1) }, () => {
      const start = next(size - 1)
      return { start, end: Math.min(size, start + 1 + next(longest)) }
    })
  const tagged = Array.from({ length: count }, (): Tagged => {
    const start = next(size - 20)
    const from = next(size - 1)
    return {
      source: spans(2, 30),
      cue: [{ start, end: start + 1 + next(12) }, ...spans(1, 5)],
      content: [{ start: from, end: Math.min(size, from + 1 + next(400)) }, ...spans(2, 200)],
      addressee: spans(1, 20),
      style: (['direct', 'indirect', 'mixed'] as const)[next(3)] ?? 'indirect',
      confidence: next(1000) / 1000,
    }
  })
  return { text, tagged }
}

test('ids follow the cues in the text, whatever the order of tagging', () => {
  const { segmented, tagged } = marked(
    '[S1:Ida] [C1:said] [T1:yes]. [S2:Kit] [C2:said] [T2:no]. [T3:Perhaps], [S3:Lena] [C3:wrote].',
    '2024-02-15',
  )
  const linked = link(segmented, tagged)
  assert.deepEqual(
    linked.attributions.map(one => one.id),
    ['a1', 'a2', 'a3'],
  )
  assert.deepEqual(link(segmented, [...tagged].reverse()), linked)
})

test('confidence passes through, and who speaks to us directly comes through nobody', () => {
  const { segmented, tagged } = marked('[S:Ida] [C:said] [T:yes].')
  const one = link(segmented, tagged).attributions[0]
  assert.equal(one?.confidence, 0.9)
  assert.equal(one?.via, null)
})

test('nothing tagged gives nothing', () => {
  assert.deepEqual(link(marked('A quiet day.').segmented, []), {
    parties: [],
    attributions: [],
    checks: [],
    comments: [],
    notes: [],
  })
})

test('whatever is tagged, spans stand in the text, ids are known and nothing is within itself', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const { text, tagged } = scattered(seed, 1500, 40)
    const { segmented } = marked(text.replaceAll('\n', ' '), '2024-02-15')
    // The last step asserts all of it and throws where it does not hold.
    const linked = link(segmented, tagged)
    assert.equal(linked.attributions.length, 40, `seed ${seed}`)
    assert.deepEqual(link(segmented, tagged), linked, `seed ${seed}`)
  }
})

test('thousands of attributions in a long report link', () => {
  const { text, tagged } = scattered(7, 1_000_000, 5000)
  const { segmented } = marked(text, '2024-02-15')
  assert.equal(link(segmented, tagged).attributions.length, 5000)
})

test('a thousand attributions each within the last link without a circle', () => {
  const count = 1000
  const text = 'x'.repeat(4 * count)
  const { segmented } = marked(text)
  const tagged = Array.from(
    { length: count },
    (_, i): Tagged => ({
      source: [],
      cue: [{ start: i, end: i + 1 }],
      content: [{ start: i + 1, end: 4 * count - i }],
      addressee: [],
      style: 'indirect',
      confidence: 1,
    }),
  )
  const { attributions } = link(segmented, tagged)
  assert.deepEqual(
    attributions.map(one => one.within),
    [null, ...attributions.slice(0, -1).map(one => one.id)],
  )
})
