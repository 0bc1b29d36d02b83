import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Section } from '../../src/show/sections.ts'
import { terminal } from '../../src/show/terminal.ts'
import { ferry } from './ferry.ts'
import { sketch, spanOf } from './sketch.ts'

const only = (record: typeof ferry, ...only: Section[]) => terminal(record, { width: 80, color: false, only })

test('a section that has nothing to show says so in a line', () => {
  const empty = terminal(sketch(''), { width: 80, color: false })
  assert.match(empty, /WHO IS WHO · nobody found\n\n {2}WHO SAYS SO · no claims found\n\n/)
  assert.match(empty, /RIGHT OF REPLY · no word of anybody having been asked\n\n/)
  assert.match(empty, /CHECKS · no word of any claim having been checked\n\n/)
  assert.match(empty, /WHAT NOBODY VOUCHES FOR · no sentences\n$/)
})

test('of a report in which nothing was sought the view says why, under the name of its file', () => {
  const notes = [{ code: 'not-english', message: 'The text is in French.' }]
  const record = { ...sketch('Le port est fermé.'), notes }
  assert.equal(
    terminal(record, { width: 80, color: false, name: 'port.txt' }),
    '  port.txt\n\n  The text is in French.\n',
  )
})

test('sections stand in the order of the view, under the head, whatever the order in which they are asked for', () => {
  const view = only(ferry, 'checks', 'parties')
  assert.match(view, /^ {2}Ferry firm ‘knew[\s\S]*\n\n {2}WHO IS WHO[\s\S]*\n\n {2}CHECKS/)
  assert.doesNotMatch(view, /WHO SAYS SO|┃/)
})

test('a party has what it vouches for, relays and was told, what it says of others and what it was asked', () => {
  const view = only(ferry, 'parties')
  assert.match(view, /‹Dr Ruth Adeyemi› · person · a former engineer\n {6}vouches for 1, 3, 5, 6 · relays 2, 4, 7/)
  assert.match(
    view,
    /‹Colin Harcourt›.*\n.*says of 3–7: disputed · asked\n {6}about 3, 4 \(Dr Ruth Adeyemi, a diver\): replied/,
  )
  assert.match(view, /‹Two people .*› \(not named\) · group · 2 people\n {6}name withheld: “familiar/)
  assert.match(view, /stands for the government’s\n {4}harbour authority\n {6}asked for comment: declined/)
  assert.match(view, /Not identified: “the divers’ report” 10\n {2}Nobody is named for 2, 14, 16/)
  assert.match(view, /Say nothing here: the public inquiry \(was told 1\)\n/)
})

test('without chains, a party vouches for what is attributed to it', () => {
  const view = only({ ...ferry, claims: [] }, 'parties', 'claims')
  assert.match(view, /‹Colin Harcourt›.*\n {6}vouches for 7–9 ·/)
  assert.doesNotMatch(view, /chain:/)
})

test('links of a chain that are no party have the words or the name that there is', () => {
  const text = 'He reportedly said no.'
  const record = sketch(
    text,
    [
      { source: spanOf(text, 'He'), cue: spanOf(text, 'said'), content: spanOf(text, 'no') },
      { cue: spanOf(text, 'reportedly'), content: spanOf(text, 'said no') },
    ],
    {
      claims: [
        {
          id: 'c1',
          attribution: 'a1',
          chain: [
            { party: null, attribution: 'a1', role: 'originator' },
            { party: null, attribution: 'a2', role: 'relay' },
            { party: null, attribution: null, role: 'relay', name: 'AFP' },
            { party: null, attribution: null, role: 'outlet' },
          ],
          standing: '',
        },
      ],
    },
  )
  assert.match(only(record, 'claims'), /chain: “He” \(not identified\) ─→ nobody named ─→ AFP ─→ the outlet/)
})

test('where nobody is told to have asked, there is no column for it', () => {
  const [declined] = ferry.comments
  assert.ok(declined)
  const view = only({ ...ferry, comments: [declined] }, 'comments')
  assert.match(view, /1 asked: 1 declined; by whom is not told\n\n {2}asked +outcome +about\n/)
})

test('who was only asked is not said to have been silent', () => {
  const [one] = ferry.comments
  assert.ok(one)
  const asked = { ...one, outcome: 'no-response' as const, rule: 'comments/approached' }
  const view = only({ ...ferry, comments: [asked, { ...asked, rule: 'comments/did-not' }] }, 'comments', 'parties')
  assert.match(view, /2 asked: 1 did not respond, 1 whose answer is not told/)
  assert.match(view, /answer not told[\s\S]*no response/)
})

test('an item of a list has one mark: its own, or the view’s', () => {
  const item = (text: string) => {
    const { report, ...record } = sketch(text)
    const blocks = [{ kind: 'listItem' as const, span: { start: 0, end: text.length } }]
    return only({ ...record, report: { ...report, blocks } }, 'text')
  }
  assert.match(item('The wall is fenced.'), /^ {2}• The wall/m)
  for (const own of ['- The wall is fenced.', '2. The wall is fenced.']) {
    assert.match(item(own), new RegExp(`^ {2}${own}`, 'm'))
  }
})

test('the outlet’s own voice is cut short among the other sections and whole by itself', () => {
  const text = Array.from({ length: 40 }, (_, index) => `It rained on day ${index} and nobody minded.`).join('\n\n')
  let start = 0
  const blocks = text.split('\n\n').map(part => {
    const span = { start, end: start + part.length }
    start = span.end + 2
    return { kind: 'paragraph' as const, span }
  })
  const { report } = sketch(text)
  const record = sketch(text, [], { report: { ...report, blocks } })
  const all = terminal(record, { width: 80, color: false })
  assert.match(all, /40 of 40 sentences, 320 of 320 words, in the\n {2}outlet’s own voice/)
  assert.match(all, /and 28 sentences more; --only voice shows them all\n$/)
  assert.equal(only(record, 'voice').match(/^ {2}· /gm)?.length, 40)
})

test('hostile words cannot steer the terminal from any section', () => {
  const text = 'Eve\u001b[2J said \u001b]0;x\u0007no\u202e.'
  const span = { start: 0, end: text.length }
  const name = '\u001b[31mEve\u009b2J'
  const record = sketch(
    text,
    [{ source: [{ start: 0, end: 7 }], cue: spanOf(text, 'said'), content: [span], party: 'p1' }],
    {
      parties: [
        {
          id: 'p1',
          name,
          kind: 'person',
          named: false,
          mentions: [],
          description: name,
          standsFor: name,
          anonymity: { reason: name, spans: [] },
        },
        { id: 'p2', name, kind: 'person', named: true, mentions: [] },
      ],
      claims: [
        {
          id: 'c1',
          attribution: 'a1',
          chain: [
            { party: 'p1', attribution: 'a1', role: 'originator' },
            { party: null, attribution: null, role: 'outlet', name },
          ],
          standing: name,
        },
      ],
      checks: [{ id: 'k1', verdict: 'false', by: 'p1', who: [], span, about: ['a1'], rule: name }],
      comments: [
        {
          id: 'm1',
          asked: 'p1',
          who: [],
          by: null,
          asker: [span],
          outcome: 'declined',
          span,
          about: ['a1'],
          reply: null,
          rule: name,
        },
      ],
    },
  )
  for (const width of [30, 80]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
    assert.doesNotMatch(terminal(record, { width, color: false }), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  }
})
