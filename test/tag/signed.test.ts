import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tagged } from '../../src/record/article.ts'
import { signed } from '../../src/tag/signed.ts'
import { laidOut } from './laidOut.ts'

const HEADLINE = 'Voices from the pier\n\n'

/** Each signed quotation as "source: content". */
function read(text: string, heard: readonly Tagged[] = []): string[] {
  const { segmented } = laidOut(HEADLINE + text)
  const words = (spans: Tagged['source']) =>
    spans.map(({ start, end }) => segmented.report.text.slice(start, end)).join()
  return signed(segmented, heard).map(({ source, cue, content }) => `${words(source)} ${words(cue)} ${words(content)}`)
}

for (const [text, want] of [
  ['“The pier was never safe to stand on.” — Ada Quill', 'Ada Quill — The pier was never safe to stand on.'],
  [
    '“They told us nothing at all.” ― Ada Quill, 43, harbour clerk',
    'Ada Quill, 43, harbour clerk ― They told us nothing at all.',
  ],
  [
    '"We want our pier back." -- Dr. A. J. Quill (Port Ellis)',
    'Dr. A. J. Quill (Port Ellis) -- We want our pier back.',
  ],
  [
    'Not everybody was sorry.\n\nGood riddance, frankly. It was rotten.\n\n— Sam Oak (@samoak) September 2, 2025',
    'Sam Oak (@samoak) — Good riddance, frankly. It was rotten.',
  ],
  ['“They put up a fence.”\n\n— Ben Marsh, angler', 'Ben Marsh, angler — They put up a fence.'],
  ['Good riddance, frankly. — Sam Oak (@samoak) 2 Sept 2025', 'Sam Oak (@samoak) — Good riddance, frankly.'],
] as const)
  test(`signed: ${text}`, () => assert.deepEqual(read(text), [want]))

test('each line of a paragraph may be signed', () => {
  assert.deepEqual(read('“The pier was never safe.” — Ada Quill\n“I sold ice cream there.” — Bo Marsh'), [
    'Ada Quill — The pier was never safe.',
    'Bo Marsh — I sold ice cream there.',
  ])
})

for (const text of [
  '“The pier was never safe to stand on.” — Ada Quill wrote it on a wall.',
  '“The pier was never safe to stand on.” — The mayor spoke first',
  'He said, “The pier was never safe to stand on.” — Ada Quill',
  '“Fine” — Ada Quill',
  '“The pier was never safe to stand on.” Ada Quill',
  'The board meets again in October.\n\n— Sam Oak (@samoak)',
])
  test(`not signed: ${text}`, () => assert.deepEqual(read(text), []))

test('what the encoder has heard already stands', () => {
  const text = '“The pier was never safe to stand on.” — Ada Quill'
  const start = HEADLINE.length + 1
  const heard: Tagged = {
    source: [],
    cue: [{ start: start + 40, end: start + 41 }],
    content: [{ start, end: start + 10 }],
    addressee: [],
    style: 'direct',
    confidence: 1,
  }
  assert.deepEqual(read(text, [heard]), [])
})
