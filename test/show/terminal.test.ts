import assert from 'node:assert/strict'
import { test } from 'node:test'
import stringWidth from 'string-width'
import { followed } from '../../src/show/followed.ts'
import { LEAST_WIDTH } from '../../src/show/leastWidth.ts'
import { terminal } from '../../src/show/terminal.ts'
import { ferry } from './ferry.ts'
import { GOLDEN, kept } from './golden.ts'
import { sketch, spanOf } from './sketch.ts'

for (const { name, made } of GOLDEN) {
  test(`the view ${name} looks as it was last approved (npm run golden makes it again)`, () => {
    assert.equal(made(), kept(name))
  })
}

const WIDE =
  'Der Abgeordnete said 議員は「橋は安全だ」と述べた後に記者会見を終えた and 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 ' +
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstand e\u0301\u0301\u0301 end.'

const [whole] = [{ start: 0, end: WIDE.length }]
/** Wide characters wherever the view shows words. */
const wide = sketch(
  WIDE,
  [
    {
      cue: spanOf(WIDE, 'said'),
      source: spanOf(WIDE, 'Der Abgeordnete'),
      content: [{ start: 21, end: WIDE.length }],
      party: 'p1',
    },
  ],
  {
    parties: ['p1', 'p2'].map(id => ({
      id,
      name: `${id} ${WIDE}`,
      kind: 'person',
      named: false,
      description: WIDE,
      standsFor: WIDE,
      count: 2,
      anonymity: { reason: WIDE, spans: [] },
      mentions: [],
    })),
    claims: [
      {
        id: 'c1',
        attribution: 'a1',
        chain: [
          { party: 'p1', attribution: 'a1', role: 'originator' },
          { party: 'p2', attribution: null, role: 'relay' },
          { party: null, attribution: null, role: 'outlet', name: WIDE },
        ],
        standing: WIDE,
      },
    ],
    checks: [{ id: 'k1', verdict: 'doubtful', by: 'p2', who: [], span: whole, about: ['a1'], rule: 'test' }],
    comments: [
      {
        id: 'm1',
        asked: 'p2',
        who: [],
        by: null,
        asker: [whole],
        outcome: 'not-reached',
        span: whole,
        about: ['a1'],
        reply: null,
        rule: 'test',
      },
    ],
  },
)

/** Claims each within the one before, deeper than any width has room for. */
const NEST =
  'He said that he said that he said that he said that he said that he said that the extraordinary bridge fell.'
const starts = [...NEST.matchAll(/e said that/g)].map(({ index }) => index)
const nest = sketch(
  NEST,
  starts.map((start, index) => ({
    source: [{ start: start - 1, end: start + 1 }],
    cue: [{ start: start + 2, end: start + 6 }],
    content: [{ start: start + 12, end: NEST.length - 1 }],
    within: index === 0 ? null : `a${index}`,
  })),
)

test('no line is wider than the width', () => {
  for (const record of [ferry, wide, nest]) {
    for (let width = LEAST_WIDTH; width <= 120; width += 7) {
      for (const color of [false, true]) {
        const views = terminal(record, { width, color }) + followed(record, '1', { width, color })
        for (const line of views.split('\n')) {
          assert.ok(stringWidth(line) <= width, `${stringWidth(line)} columns of ${width}: ${line}`)
        }
      }
    }
  }
})

test('every word of the text is shown, in its order', () => {
  for (const width of [LEAST_WIDTH, 80]) {
    const view = terminal(nest, { width, color: false })
    const body = view.slice(0, view.indexOf('WHO IS WHO')).replace(/[^\p{L}\n ]/gu, '')
    assert.ok(body.replace(/\s+/g, ' ').includes(NEST.replace(/[^\p{L} ]/gu, '')))
  }
})

test('without colour there is no escape, and with it the words are the same', () => {
  const plain = terminal(ferry, { width: 80, color: false })
  const painted = terminal(ferry, { width: 80, color: true })
  assert.ok(!plain.includes('\u001b'))
  assert.ok(painted.includes('\u001b[1m'))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what it is about
  const words = (view: string) => view.replace(/\u001b\[[\d;]*m/g, '').match(/\p{L}+/gu)
  assert.deepEqual(words(painted), words(plain))
})

test('what a report holds cannot steer the terminal', () => {
  const text = 'He said \u001b]0;owned\u0007\u001b[2J\u009b31m \u202edlrow\u202c \u2066x\u2069\r\b\u007f done.'
  const record = sketch(text, [{ cue: spanOf(text, 'said'), content: [{ start: 8, end: text.length - 1 }] }])
  const hostile = {
    ...record,
    report: { ...record.report, title: '\u001b[31mred', outlet: 'A\u0000B\nC', byline: ['\u202eeve'] },
  }
  const view = terminal(hostile, { width: 80, color: false })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
  assert.doesNotMatch(view, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  assert.match(view, /␛\]0;owned␇␛\[2J/)
})

test('a claim that nobody is named for says so', () => {
  const text = 'The minister will reportedly resign.'
  const view = terminal(
    sketch(text, [
      { cue: spanOf(text, 'reportedly'), content: [...spanOf(text, 'The minister will'), ...spanOf(text, 'resign')] },
    ]),
    { width: 80, color: false },
  )
  assert.match(view, /1 claim, 1 with nobody named/)
  assert.match(view, /Nobody is named: _reportedly_\n {5}The minister will … resign/)
})

test('a report without claims is shown with a word that there are none', () => {
  assert.match(
    terminal(sketch('It rained.'), { width: 80, color: false }),
    /It rained\.\n\n {2}WHO IS WHO · nobody found\n\n {2}WHO SAYS SO · no claims found/,
  )
  assert.match(terminal(sketch(''), { width: 80, color: false }), /no claims found/)
})

test('claims within one another in a circle are still shown', () => {
  const text = 'He said she said no.'
  const record = sketch(text, [
    { cue: [{ start: 3, end: 7 }], content: [{ start: 8, end: 19 }], within: 'a2' },
    { cue: [{ start: 12, end: 16 }], content: [{ start: 17, end: 19 }], within: 'a1' },
  ])
  assert.match(terminal(record, { width: 80, color: false }), /2 claims/)
})
