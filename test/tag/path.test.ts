import assert from 'node:assert/strict'
import { test } from 'node:test'
import { path } from '../../src/tag/path.ts'
import { random } from '../../train/random.ts'

const TAGS = 7
const NEVER = -1e4
/** A tag that goes on (2, 4, 6) follows only itself or the one that begins it. */
const follows = (from: number, to: number) => to === 0 || to % 2 === 1 || from === to || from === to - 1

/** Every sequence of tags with its weight, one after another. */
function brute(scores: Float32Array, offset: number, words: number, start: Float64Array, step: Float64Array) {
  let best: number[] = []
  let top = Number.NEGATIVE_INFINITY
  const weights: number[] = []
  const walk = (tags: number[], weight: number) => {
    if (tags.length === words) {
      weights.push(weight)
      if (weight > top) {
        top = weight
        best = tags
      }
      return
    }
    for (let tag = 0; tag < TAGS; tag++) {
      const before = tags.at(-1)
      const way = before === undefined ? (start[tag] ?? 0) : (step[before * TAGS + tag] ?? 0)
      walk([...tags, tag], weight + way + (scores[offset + tags.length * TAGS + tag] ?? 0))
    }
  }
  walk([], 0)
  const whole = top + Math.log(weights.reduce((sum, weight) => sum + Math.exp(weight - top), 0))
  return { tags: best, log: top - whole }
}

function chain(draw: () => number): { start: Float64Array; step: Float64Array } {
  const weight = () => 4 * draw() - 2
  return {
    start: Float64Array.from({ length: TAGS }, (_, tag) => (tag > 0 && tag % 2 === 0 ? NEVER : weight())),
    step: Float64Array.from({ length: TAGS * TAGS }, (_, i) =>
      follows(Math.floor(i / TAGS), i % TAGS) ? weight() : NEVER,
    ),
  }
}

for (const words of [1, 2, 3, 4]) {
  test(`the best path and its probability among all ${TAGS ** words} over ${words} words`, () => {
    for (let seed = 0; seed < 12; seed++) {
      const draw = random(100 * words + seed)
      const { start, step } = chain(draw)
      const offset = TAGS * (seed % 3)
      const scores = Float32Array.from({ length: offset + words * TAGS }, () => 10 * draw() - 5)
      const found = path(scores, offset, words, start, step)
      const wanted = brute(scores, offset, words, start, step)
      assert.deepEqual([...found.tags], wanted.tags)
      assert.ok(Math.abs(found.log - wanted.log) < 1e-6, `${found.log} is not ${wanted.log}`)
    }
  })
}

test('what may not follow never does, whatever the scores', () => {
  const draw = random(7)
  const { start, step } = chain(draw)
  // Every word would be "goes on" of another role than the one before.
  const scores = Float32Array.from({ length: 50 * TAGS }, (_, i) =>
    i % TAGS === [2, 4, 6][Math.floor(i / TAGS) % 3] ? 30 : 0,
  )
  const { tags, log } = path(scores, 0, 50, start, step)
  for (const [w, tag] of tags.entries())
    assert.ok(w === 0 ? tag % 2 === 1 || tag === 0 : follows(tags[w - 1] ?? 0, tag))
  assert.ok(log <= 0 && Number.isFinite(log))
})

test('five hundred words of sure scores are sure, and nothing overflows', () => {
  const start = new Float64Array(TAGS)
  const step = new Float64Array(TAGS * TAGS)
  const scores = Float32Array.from({ length: 500 * TAGS }, (_, i) => (i % TAGS === 0 ? 1000 : -1000))
  const { tags, log } = path(scores, 0, 500, start, step)
  assert.ok(tags.every(tag => tag === 0))
  assert.equal(log, 0)
})
