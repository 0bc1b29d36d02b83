import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '../../src/segment/words.ts'

function split(text: string): string[] {
  const { count, starts, ends } = words(text)
  assert.deepEqual([starts.length, ends.length], [count, count])
  return Array.from(starts, (start, i) => text.slice(start, ends[i]))
}

/** Each is a text with its answer: bars stand between the words. */
const SPLIT: readonly (readonly [string, string])[] = [
  ['The weir broke.', 'The|weir|broke|.'],
  ['It’s the board’s', 'It|’|s|the|board|’|s'],
  ["don't", "don|'|t"],
  ['1,200 and 3.5, or 1.200,50.', '1,200|and|3.5|,|or|1.200,50|.'],
  ['$4bn (up 7%)', '$|4bn|(|up|7|%|)'],
  ['U.S. p.m.', 'U|.|S|.|p|.|m|.'],
  ['well-known—yes', 'well|-|known|—|yes'],
  ['“Go,” she', '“|Go|,|”|she'],
  ['naïve cafe\u0301 Zürich', 'naïve|cafe\u0301|Zürich'],
  ['non\u00a0breaking\u2009thin\u3000wide', 'non|breaking|thin|wide'],
  ['flood 🌊🌊 now', 'flood|🌊|🌊|now'],
  ['snake_case COVID19', 'snake_case|COVID19'],
  ['Москва 東京', 'Москва|東京'],
  ['', ''],
  [' \n\t\u00a0', ''],
]

test('words, numbers and marks', () => {
  for (const [text, answer] of SPLIT) assert.deepEqual(split(text), answer === '' ? [] : answer.split('|'), text)
})

test('every visible character stands in exactly one word', () => {
  const text = 'He said: “3.5 m\u00a0🌊 cafe\u0301s—no…”\n\n👩‍🚒 ran, ❤️ too; ½ ² _x_ $1,000.00!'
  assert.equal(split(text).join(''), text.replaceAll(/\s/g, ''))
})

test('300,000 characters of one word', () => {
  assert.deepEqual(split('a'.repeat(300_000)).length, 1)
  assert.deepEqual(split('1,'.repeat(150_000)).length, 2)
})
