import assert from 'node:assert/strict'
import { test } from 'node:test'
import { features } from '../../src/tag/features.ts'
import type { Pieces } from '../../src/tag/pieces.ts'
import { READING, type Window, windows } from '../../src/tag/windows.ts'
import { pick, random } from '../../train/random.ts'
import { laidOut } from './laidOut.ts'

/** The encoder's positions, its two end marks included. */
const POSITIONS = 512

const WORDS =
  `the weir river board said council mended town gate built water engineer sluice spring report closed winter flood bridge
open keeper lower tide valley money vote meadow after before upon under never often stone timber iron`.split(/\s+/)

/** Paragraphs of sentences of words drawn at random, the same for the same seed. */
function prose(seed: number, paragraphs: number): string {
  const draw = random(seed)
  const sentence = () => {
    const words = Array.from({ length: 4 + Math.floor(draw() * 30) }, () => pick(draw, WORDS)).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
  const paragraph = () => Array.from({ length: 1 + Math.floor(draw() * 5) }, sentence).join(' ')
  return Array.from({ length: paragraphs }, paragraph).join('\n\n')
}

function layOut(text: string, salt = READING.salt): { cut: Pieces; found: Window[]; starts: Int32Array; text: string } {
  const { segmented, cut } = laidOut(text)
  const { starts } = segmented.words
  const found = windows(cut, starts, segmented.sentences, { ...READING, salt })
  return { cut, found, starts, text: segmented.report.text }
}

/** What holds of the windows of every text. */
function assertSound(cut: Pieces, found: readonly Window[]): void {
  let next = 0
  const size = (from: number, to: number) => (cut.from[to] ?? 0) - (cut.from[from] ?? 0)
  for (const window of found) {
    const { start, end, coreStart, coreEnd } = window
    assert.equal(coreStart, next, 'cores tile the text')
    assert.ok(start <= coreStart && coreStart < coreEnd && coreEnd <= end && start >= 0 && end <= cut.count)
    assert.ok(size(coreStart, coreEnd) <= READING.core, `a core of ${size(coreStart, coreEnd)} pieces`)
    assert.ok(size(start, coreStart) <= READING.context && size(coreEnd, end) <= READING.context)
    assert.ok(size(start, end) + 2 <= POSITIONS)
    next = coreEnd
  }
  assert.equal(next, cut.count, 'cores reach the end')
}

test('cores tile a text, each under its limit, with context on both sides', () => {
  const { cut, found } = layOut(prose(1, 120))
  assertSound(cut, found)
  assert.ok(found.length > 10)
  for (const { start, coreStart } of found.slice(1)) assert.ok(start < coreStart)
  for (const { end, coreEnd } of found.slice(0, -1)) assert.ok(end > coreEnd)
})

test('cores are not much smaller than they need be', () => {
  const { cut, found } = layOut(prose(2, 200))
  assert.ok(cut.ids.length / found.length > READING.core / 3, `${cut.ids.length} pieces in ${found.length} windows`)
})

const ODD: readonly (readonly [string, string])[] = [
  ['one sentence of 50,000 words', `The ${'weir and '.repeat(25_000)}gate.`],
  ['one-letter sentences', 'A! '.repeat(20_000)],
  ['initials', 'A. '.repeat(20_000)],
  ['the same sentence over and over', 'The weir was closed. '.repeat(5_000)],
  ['one word without spaces', `The ${'weirs'.repeat(60_000)}`],
  ['words that the vocabulary cuts small', `The ${'qxzvkjwq0zq '.repeat(10_000)}`],
  ['long words of many pieces', `The ${`${'qxz'.repeat(20)} `.repeat(2_000)}`],
  ['lines of Chinese in English', `The sign said ${'河水上漲'.repeat(2_000)} and ${'河水上漲 '.repeat(2_000)}`],
  ['emoji', `The ${'🌊👩‍🚒❤️'.repeat(5_000)}`],
  ['only stops', `The ${'.'.repeat(20_000)}`],
  ['thousands of one-word blocks', Array(8_000).fill('Weir').join('\n\n')],
  ['thousands of one-mark blocks', `The weir\n\n${Array(8_000).fill('—').join('\n\n')}`],
  ['one word', 'Weir'],
  ['one mark', '.'],
]
for (const [name, text] of ODD) {
  test(`windows hold at most ${POSITIONS} pieces and tile the text: ${name}`, () => {
    const { cut, found } = layOut(text)
    assert.ok(found.length > 0)
    assertSound(cut, found)
    for (const window of found) {
      const { ids, shape, quoted, first } = features(cut, window)
      assert.ok(ids.length <= POSITIONS && shape.length === ids.length && quoted.length === ids.length)
      assert.equal(first.length, window.end - window.start)
      assert.ok(first.every((at, i) => at > (first[i - 1] ?? 0) && at < ids.length - 1))
    }
  })
}

test('no words, no windows', () => {
  assert.deepEqual(layOut('').found, [])
})

/** Windows from their own words, so that those of two texts can be compared. */
function within({ found, starts, text }: ReturnType<typeof layOut>, tail: string): string[] {
  const offset = text.length - tail.length
  const relative = (w: number) => (starts[w] ?? text.length) - offset
  return found
    .filter(({ start }) => relative(start) >= 0)
    .map(({ start, end, coreStart, coreEnd }) => [start, coreStart, coreEnd, end].map(relative).join(' '))
}

/** Windows after this many pieces of the same text are the same, whatever stands before. */
const SETTLED = 1000

for (const seed of [11, 12, 13, 14]) {
  test(`the same words are cut the same whatever stands before them (text ${seed})`, () => {
    const tail = prose(seed, 60)
    const alone = layOut(tail)
    for (const paragraphs of [1, 10, 200]) {
      const longer = layOut(`${prose(seed + 100, paragraphs)}\n\n${tail}`)
      const [few, many] = [within(alone, tail), within(longer, tail)]
      const shared = few.findIndex(window => many.includes(window))
      assert.ok(shared >= 0)
      assert.deepEqual(few.slice(shared), many.slice(many.indexOf(few[shared] ?? '')))
      const before = alone.found.find(({ start }) => (alone.starts[start] ?? 0) === Number(few[shared]?.split(' ')[0]))
      assert.ok((alone.cut.from[before?.coreStart ?? 0] ?? 0) <= SETTLED)
    }
  })
}

test('another salt cuts elsewhere', () => {
  const text = prose(21, 80)
  const begins = (salt: number) => layOut(text, salt).found.map(({ coreStart }) => coreStart)
  assert.deepEqual(begins(0), begins(0))
  assert.notDeepEqual(begins(0), begins(1))
})

test('a core begins where a sentence does', () => {
  const text = prose(31, 80)
  const { segmented, cut } = laidOut(text)
  const { starts } = segmented.words
  const sentences = new Set(segmented.sentences.map(({ start }) => start))
  for (const { coreStart } of windows(cut, starts, segmented.sentences, READING))
    assert.ok(sentences.has(starts[coreStart] ?? -1))
})
