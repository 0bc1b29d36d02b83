import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainText } from '../../src/read/plainText.ts'
import type { BlockKind } from '../../src/record/record.ts'
import { published } from '../../src/segment/published.ts'
import { segment } from '../../src/segment/segment.ts'

function day(...given: readonly (readonly [BlockKind, string])[]): string | undefined {
  let start = 0
  const blocks = given.map(([kind, words]) => {
    const span = { start, end: start + words.length }
    start = span.end + 2
    return { kind, span }
  })
  return published(given.map(([, words]) => words).join('\n\n'), blocks)
}

test('the day with its year of a dateline', () => {
  for (const [line, iso] of [
    ['Tue 14 Jan 2025 22.41 GMT', '2025-01-14'],
    ['October 12, 2024', '2024-10-12'],
    ['OSLO, 4th of June, 2025', '2025-06-04'],
    ['Published 6:12 p.m. CT Feb. 11, 2025', '2025-02-11'],
    ['2025-03-04T10:15+01:00', '2025-03-04'],
    ['OSLO, June 4', undefined],
    ['04/03/2025', undefined],
    ['31 February 2025', undefined],
  ] as const)
    assert.equal(day(['dateline', line]), iso, line)
})

test('the day beside who wrote it; what the source says of itself wins', () => {
  const text = 'Pier shut\n\nBy Orla Finch | 4 March 2025\n\nThe pier was shut on Tuesday, the board said.'
  const article = plainText(text)
  assert.equal(segment(article).report.published, '2025-03-04')
  assert.equal(segment({ ...article, published: '2025-03-05' }).report.published, '2025-03-05')
})

test('never the day of an update', () => {
  assert.equal(day(['dateline', 'Published 4 March 2025, updated 6 March 2025']), '2025-03-04')
  assert.equal(day(['dateline', 'Last updated: March 6, 2025 | First published: March 4, 2025']), '2025-03-04')
  assert.equal(day(['dateline', 'Updated 10:12 a.m. ET, March 6, 2025']), undefined)
  assert.equal(day(['dek', 'Last updated'], ['dateline', '6 March 2025']), undefined)
})

test('the dateline with which the first paragraph begins, and no other day of its sentence', () => {
  for (const [words, iso] of [
    ['LONDON, 4 March 2025 (Reuters) — The pier was shut.', '2025-03-04'],
    ['PORT STOKE, Wash., March 4, 2025 (TIDE NEWSWIRE) -- The pier was shut.', '2025-03-04'],
    ['MOSCOW, May 5, 2025. /TASS/. The pier was shut.', '2025-05-05'],
    ['Stoke, 4 March 2025 – The pier was shut.', '2025-03-04'],
    ['OSLO, March 4 (Reuters) - The pier was shut.', undefined],
    ['On Tuesday, 4 March 2025 – The Pier’s birthday – it was shut.', undefined],
    ['March 4, 2025 – the day on which the pier was shut – was cold.', undefined],
    ['The pier was shut on 4 March 2025 - Ned Ferris said.', undefined],
  ] as const)
    assert.equal(day(['headline', 'Pier shut'], ['paragraph', words]), iso, words)
  assert.equal(day(['paragraph', 'The pier was shut.'], ['paragraph', 'OSLO, 4 March 2025 — It was shut.']), undefined)
})

test('datelines of 300,000 characters of one kind', () => {
  for (const unit of ['1', '4 March ', 'March 4, ', '4 March 2025 updated ', '2025-', ', ', 'A ', '('])
    day(['dateline', unit.repeat(300_000 / unit.length)], ['paragraph', unit.repeat(300_000 / unit.length)])
})
