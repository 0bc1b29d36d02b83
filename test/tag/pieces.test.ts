import assert from 'node:assert/strict'
import { test } from 'node:test'
import { laidOut, look } from './laidOut.ts'

/** Word by word: its text, its pieces, its shape, its place among quotation marks. */
function read(text: string) {
  const { segmented, cut } = laidOut(text)
  const { words, report } = segmented
  return Array.from({ length: cut.count }, (_, w) => ({
    word: report.text.slice(words.starts[w], words.ends[w]),
    ids: [...cut.ids.slice(cut.from[w], cut.from[w + 1])],
    shape: cut.shape[w],
    quoted: cut.quoted[w],
    marked: cut.marked[w],
  }))
}

test('the pieces of every word, in order, all of them', () => {
  const text = 'Ms Okonjo’s weir — built in 1,994 — “leaked” 3.5 m³ 🌊.'
  const found = read(text)
  for (const { word, ids, marked } of found) {
    const known = look(word)
    assert.deepEqual(ids.slice(marked), known.length === 0 ? [100] : known, word)
  }
  assert.equal(found.map(({ word }) => word).join(''), text.replaceAll(' ', ''))
})

test('every block opens with a marker that says what it is', () => {
  const text =
    'Weir closed after leak\n\nThe weir was closed on Monday, the board said.\n\nIt was built in 1994 and mended in May.'
  const { segmented, cut } = laidOut(text)
  const marked = Array.from({ length: cut.count }, (_, w) => w).filter(w => cut.marked[w])
  assert.deepEqual(
    marked.map(w => segmented.words.starts[w]),
    segmented.report.blocks.map(block => block.span.start),
  )
  assert.deepEqual(
    marked.map(w => cut.ids[cut.from[w] ?? 0]),
    segmented.report.blocks.map(({ kind }) => (kind === 'headline' ? 2 : 1)),
  )
})

test('shapes: lower case, capital, all capitals, mixed, no letters', () => {
  const shapes = read('the Weir NATO A iPhone McKay 1994 , .').map(({ shape }) => shape)
  assert.deepEqual(shapes, [0, 1, 2, 1, 4, 4, 3, 3, 3])
})

test('places among quotation marks: outside, inside, opens, closes; an inner mark shows inside an outer quotation', () => {
  const quoted = (text: string) => read(text).map(({ quoted }) => quoted)
  assert.deepEqual(quoted('She said “it leaks” twice'), [0, 0, 2, 1, 1, 3, 0])
  assert.deepEqual(quoted('“He said ‘go’ now”'), [2, 1, 1, 2, 1, 3, 1, 3])
})

test('a word of more pieces than a window could hold is one unknown piece', () => {
  for (const word of ['x'.repeat(300_000), '語'.repeat(300), 'é'.repeat(200)]) {
    const [first, second] = read(`The ${word} said so.`).slice(1)
    assert.deepEqual([first?.word, first?.ids, second?.word], [word, [100], 'said'])
  }
})

test('no words, no pieces', () => {
  const { cut } = laidOut(' \n\n ')
  assert.deepEqual([cut.count, cut.ids.length, [...cut.from]], [0, 0, [0]])
})
