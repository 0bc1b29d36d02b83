import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlockKind, Report } from '../../src/record/record.ts'
import { alone } from '../../web/alone.ts'

const TEXT = 'One two three.\n\nFour five. Six seven.\n\nEight nine.\n\nTen.'

/** The text's blocks, and these words of it alone: words that are shown, or how many are left out. */
function shown(...own: string[]) {
  let at = 0
  const blocks = TEXT.split('\n\n').map(words => {
    const span = { start: at, end: at + words.length }
    at = span.end + 2
    return { kind: 'paragraph' as BlockKind, span }
  })
  const report = { text: TEXT, blocks } as unknown as Report
  const spans = own.map(words => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }))
  return alone({ report }, spans).map(({ parts }) =>
    parts.map(({ start, end, left }) => (left === 0 ? TEXT.slice(start, end) : left)),
  )
}

test('what is left out is counted, once for blocks that follow one another', () => {
  assert.deepEqual(shown('Six seven.'), [[3], [2, 'Six seven.'], [3]])
  assert.deepEqual(shown('One two three.', 'Ten.'), [['One two three.'], [6], ['Ten.']])
  assert.deepEqual(shown('Four five.', 'Eight nine.'), [[3], ['Four five.', 2], ['Eight nine.'], [1]])
})

test('nothing alone is nothing but a count', () => {
  assert.deepEqual(shown(), [[10]])
})
