import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ground } from '../../src/tag/ground.ts'
import { laidOutAs } from './brackets.ts'

const TEXT =
  '“One ‘two’ and ‘three’ four,” she said, “five”.\n\nNobody.\n\n“Six ‘seven “eight” nine’ ten.\n\n“Eleven,” he said.'

test('the block of every offset', () => {
  const segmented = laidOutAs(TEXT)
  const { blockAt } = ground(segmented)
  for (const [block, { span }] of segmented.report.blocks.entries()) {
    for (let offset = span.start; offset < span.end; offset++) assert.equal(blockAt(offset), block)
    assert.equal(blockAt(span.end), block)
  }
})

test('the quotations of a place are all those that reach it, in text order', () => {
  const segmented = laidOutAs(TEXT)
  const { quotationsAt, quotationsIn } = ground(segmented)
  for (const [block, { span }] of segmented.report.blocks.entries()) {
    for (let start = span.start; start < span.end; start++) {
      for (let end = start + 1; end <= span.end; end++) {
        const wanted = quotationsIn(block).filter(({ outer }) => outer.start <= end && outer.end >= start)
        assert.deepEqual(quotationsAt(block, { start, end }), wanted)
      }
    }
  }
})

test('what a quotation carries on', () => {
  const segmented = laidOutAs(TEXT)
  const { carries, quotationsIn } = ground(segmented)
  assert.deepEqual(
    [...carries].map(([later, before]) => [later, before]),
    [[quotationsIn(3)[0], quotationsIn(2)[0]]],
  )
})
