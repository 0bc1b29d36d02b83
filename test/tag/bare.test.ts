import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bare } from '../../src/tag/bare.ts'

function read(text: string): string {
  const { start, end } = bare(text, { start: 0, end: text.length })
  return text.slice(start, end)
}

test('the words alone', () => {
  assert.equal(read('“The bridge is closed,” '), 'The bridge is closed')
  assert.equal(read('\u00a0‘It leaks.’'), 'It leaks')
  assert.equal(read('that the bridge is closed.'), 'the bridge is closed')
  assert.equal(read('“That “the bridge”'), 'the bridge')
  assert.equal(read('the “frank” talk'), 'the “frank” talk')
  assert.equal(read('Is it closed?'), 'Is it closed?')
  assert.equal(read('It leaks…'), 'It leaks…')
})

test('"that" alone, and words that begin with it, stay', () => {
  assert.equal(read('that'), 'that')
  assert.equal(read('thatch burns'), 'thatch burns')
})

test('a span of marks alone stays', () => {
  assert.equal(read(':'), ':')
  assert.equal(read('”,'), '”,')
  assert.equal(read(''), '')
})

test('inside a text, it never looks beyond the span', () => {
  const text = 'She said that it leaks.'
  assert.deepEqual(bare(text, { start: 9, end: 13 }), { start: 9, end: 13 })
  assert.deepEqual(bare(text, { start: 8, end: 23 }), { start: 14, end: 22 })
})
