import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cues } from '../../src/tag/cues.ts'
import { inverted } from '../../src/tag/inverted.ts'
import { laidOutAs } from './brackets.ts'

const SURE = 4
/** What the encoder may think of a word: outside, begins, goes on; `?` is outside by a little. */
const SCORES: { readonly [sign: string]: readonly number[] } = {
  '.': [SURE, 0, 0],
  B: [0, SURE, 0],
  I: [0, 0, SURE],
  '?': [1, 0.5, 0],
  i: [0, -SURE, 0.4],
}

/** One sign a word; the answer has the words of every cue, first and last. */
function read(signs: string, { from = 0, to = signs.length, bias = 0 } = {}): string[] {
  const scores = Float32Array.from([...signs].flatMap(sign => SCORES[sign] ?? []))
  return cues(scores, from, to, signs.length, bias).map(({ start, end }) => `${start}–${end}`)
}

test('a cue begins, goes on and ends', () => {
  assert.deepEqual(read('.....'), [])
  assert.deepEqual(read('.B...'), ['1–1'])
  assert.deepEqual(read('.BII.'), ['1–3'])
  assert.deepEqual(read('BI'), ['0–1'])
})

test('it ends where it is likeliest to: with three words that are each a little likelier in than out, before them', () => {
  assert.deepEqual(read('.Bi.'), ['1–2'])
  assert.deepEqual(read('.Biii.'), ['1–1'])
  assert.deepEqual(read('.BiI.'), ['1–3'])
})

test('two that touch are two', () => {
  assert.deepEqual(read('.BIBI.'), ['1–2', '3–4'])
})

test('one that only goes on begins where it is first seen', () => {
  assert.deepEqual(read('.II.B'), ['1–2', '4–4'])
})

test('the bias makes cues readier or rarer', () => {
  assert.deepEqual(read('.?.'), [])
  assert.deepEqual(read('.?.', { bias: 0.6 }), ['1–1'])
  assert.deepEqual(read('.B.', { bias: -SURE }), [])
})

test('a bias does not lengthen a cue over a word that is outside', () => {
  assert.deepEqual(read('.B?.', { bias: 0.6 }), ['1–1', '2–2'])
})

test('only cues that begin in the core, each once: what runs over its edge belongs to where it begins', () => {
  const signs = 'B..BII.B'
  assert.deepEqual(read(signs, { from: 0, to: 5 }), ['0–0', '3–5'])
  assert.deepEqual(read(signs, { from: 5, to: 8 }), ['7–7'])
  assert.deepEqual(read(signs, { from: 1, to: 3 }), [])
})

test('the odds are those of the first word', () => {
  const [cue] = cues(Float32Array.from([1, 3, 0, 0, 0, 9]), 0, 2, 2, 0)
  assert.deepEqual(cue, { start: 0, end: 1, odds: 2 })
})

test('no words, no cues', () => {
  assert.deepEqual(cues(new Float32Array(0), 0, 0, 0, 0), [])
})

test('a verb of saying with who says it behind it is taken more readily, and no other word', () => {
  const scores = Float32Array.from([2, 0, 0, 2, 0, 0, 2, 0, 0])
  assert.deepEqual(cues(scores, 0, 3, 3, 0), [])
  assert.deepEqual(
    cues(scores, 0, 3, 3, 0, [1]).map(({ start }) => start),
    [1],
  )
  const at = (text: string) => {
    const segmented = laidOutAs(text)
    return inverted(segmented).map(w => text.slice(segmented.words.starts[w], segmented.words.ends[w]))
  }
  assert.deepEqual(at('The dam would hold, wrote the engineer. It held, said @pierlight, reported cases fell.'), [
    'wrote',
    'said',
  ])
})
