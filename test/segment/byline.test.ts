import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byline } from '../../src/segment/byline.ts'

function reporters(words: string, given: readonly string[] = []): string[] {
  const span = { start: 0, end: words.length }
  const article = { byline: given, notes: [], text: words, blocks: [{ kind: null, span }] }
  return byline(article, [{ kind: 'byline', span }])
}

const BYLINES: readonly (readonly [string, readonly string[]])[] = [
  ['By Orla Finch and Ade Ojo in Lagos', ['Orla Finch', 'Ade Ojo']],
  ['Orla Finch in Brussels and Kit Rowe-Amadi in Washington', ['Orla Finch', 'Kit Rowe-Amadi']],
  ['By Orla Finch, court reporter', ['Orla Finch']],
  ['Orla Finch, Port Stoke', ['Orla Finch']],
  ['By Orla Finch, Ade Ojo and Ludwig van der Berg', ['Orla Finch', 'Ade Ojo', 'Ludwig van der Berg']],
  ['By Orla Finch, Political Editor, and Ade Ojo', ['Orla Finch', 'Ade Ojo']],
  ['Orla Finch (earlier) and Ade Ojo (now)', ['Orla Finch', 'Ade Ojo']],
  ['By ORLA FINCH', ['ORLA FINCH']],
  ['By Orla Finch, Associated Press', ['Orla Finch']],
  ['By Orla Finch at Stoke Crown Court', ['Orla Finch']],
  ['Interview by J.R. O’Neil Jr.', ['J.R. O’Neil Jr.']],
  ['By Orla Finch | orla@example.org', ['Orla Finch']],
  ['By Reuters', []],
  ['By our foreign staff', []],
  ['By Orla Finch | Tue 4 March 2025 10.15 GMT', ['Orla Finch']],
  ['Chief harbour writer', []],
  ['Stoke Crown Court', []],
  ['By Ian Cross', ['Ian Cross']],
  ['Par Claire Dubois', ['Claire Dubois']],
]

test('the names in a byline, without offices, places and agencies', () => {
  for (const [words, names] of BYLINES) assert.deepEqual(reporters(words), names, words)
})

test('the source’s own names win', () => {
  assert.deepEqual(reporters('By Orla Finch', ['Ade Ojo']), ['Ade Ojo'])
})

test('each name once', () => {
  const text = 'By Orla Finch\n\nBy Orla Finch'
  const laid = [
    { kind: 'byline', span: { start: 0, end: 13 } },
    { kind: 'byline', span: { start: 15, end: 28 } },
  ] as const
  assert.deepEqual(byline({ byline: [], notes: [], text, blocks: laid }, [...laid]), ['Orla Finch'])
})

test('bylines of 300,000 characters of one kind', () => {
  for (const unit of ['A', 'A ', 'and ', ', ', '(', '[', '@', 'a@', ' ', 'By ', 'A B and ', 'A B, ']) {
    assert.ok(Array.isArray(reporters(`By ${unit.repeat(300_000 / unit.length)}`)))
    assert.ok(Array.isArray(reporters(`By ${unit.repeat(300 / unit.length)}`)))
  }
})
