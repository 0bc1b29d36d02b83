import assert from 'node:assert/strict'
import { test } from 'node:test'
import stringWidth from 'string-width'
import type { Record } from '../../src/record/record.ts'
import { explain } from '../../src/show/explain.ts'
import { LEAST_WIDTH } from '../../src/show/leastWidth.ts'
import { ferry } from './ferry.ts'
import { sketch, spanOf } from './sketch.ts'

const LOOKS = { width: 100, color: false }
const flat = (view: string | null) => (view ?? '').replaceAll(/\s+/g, ' ')
const told = (id: string, record: Record = ferry) => flat(explain(record, id, LOOKS))
const headings = (id?: string) =>
  [...(explain(ferry, id, LOOKS) ?? '').matchAll(/^ {2}(CLAIM|PARTY|COMMENT|CHECK) (\S+)(?: · (a\d+))?/gm)].map(
    ([, kind, id, of]) => [kind, id, of].filter(Boolean).join(' '),
  )

test('without an id all is explained: every claim, comment, check and party', () => {
  assert.deepEqual(headings(), [
    ...headings().filter(title => title.startsWith('CLAIM')),
    ...ferry.comments.map(({ id }) => `COMMENT ${id}`),
    ...ferry.checks.map(({ id }) => `CHECK ${id}`),
    ...ferry.parties.map(({ id }) => `PARTY ${id}`),
  ])
  assert.equal(headings().filter(title => title.startsWith('CLAIM')).length, ferry.attributions.length)
})

test('an attribution by its id, by its claim’s, by its number; others by theirs, in either case', () => {
  assert.deepEqual(headings('a4'), ['CLAIM 4 a4'])
  assert.deepEqual(headings('A4 '), ['CLAIM 4 a4'])
  assert.deepEqual(headings('c4'), ['CLAIM 4 a4'])
  assert.deepEqual(headings('10'), ['CLAIM 10 a10'])
  for (const { id } of ferry.comments) assert.deepEqual(headings(id), [`COMMENT ${id}`])
  for (const { id } of ferry.checks) assert.deepEqual(headings(id.toUpperCase()), [`CHECK ${id}`])
  for (const { id } of ferry.parties) assert.deepEqual(headings(id), [`PARTY ${id}`])
})

test('what nothing has is null', () => {
  for (const id of ['a99', '0', '17', 'x', '', '-']) assert.equal(explain(ferry, id, LOOKS), null)
})

test('a claim: which words are which, how it came, how sure, and what is not told', () => {
  const view = told('a4')
  assert.match(view, /who “a diver” is the source, and that is diver: a diver \(not named, person/)
  assert.match(view, /cue “had told” attributes it\./)
  assert.match(view, /what “two of the steel piles were ‘paper-thin’/)
  assert.match(view, /Part of it stands in quotation marks/)
  assert.match(view, /to whom “her” stands for those who were told, and that is engineer: Dr Ruth Adeyemi\./)
  assert.match(view, /within It stands in what is said in claim 3 \(a3\): Dr Ruth Adeyemi, “said”\./)
  assert.match(view, /chain a diver \(not named\) ─→ Dr Ruth Adeyemi ─→ The Tarrow Courier/)
  assert.match(view, /how sure The trained reader gives this reading 97 in 100\./)
  assert.match(view, /not told when, by what means\./)
})

test('when, and by what means, and from which words', () => {
  assert.match(told('a1'), /when 10 March 2026, from “on Tuesday” in a report of 10 March 2026\./)
  assert.match(told('a9'), /medium statement, from “a statement”\./)
})

test('a source that is nobody’s or nobody’s that is known, and a reading in doubt', () => {
  assert.match(told('a14'), /who No words name a source: nobody is said to have said it\./)
  assert.match(told('a14'), /not told who says so,/)
  assert.match(told('a10'), /“the divers’ report” is the source, but who that is could not be told/)
  assert.match(told('a2'), /how sure In doubt: Sayso gives this reading 54 in 100\./)
})

const TEXT = 'The warden denied that the bridge may close. The council did not respond to a request for comment.'
const span = (words: string) => spanOf(TEXT, words)[0] ?? { start: 0, end: 0 }
const ruled: Record = {
  ...sketch(TEXT, [
    {
      source: [span('The warden')],
      cue: [span('denied')],
      content: [span('the bridge may close')],
      hedges: [
        { span: span('may'), kind: 'modal', rule: 'hedges/may' },
        { span: span('close'), kind: 'modal', rule: 'hedges/may' },
      ],
      said: { span: null, value: '2026', rule: 'dates/of-another-version' },
    },
  ]),
  comments: [
    {
      id: 'm1',
      asked: null,
      who: [span('The council')],
      by: null,
      asker: [],
      outcome: 'no-response',
      span: span('did not respond to a request for comment'),
      about: ['a1'],
      reply: null,
      rule: 'comments/did-not-respond',
    },
  ],
}

test('a rule that fired is told with what it means, an example without its marks, and its id', () => {
  assert.match(told('a1', ruled), /hedge “may” weakens it \(modal\)\. Why: .+\. Like: “[^[\]]+” \(rule hedges\/may\)/)
  assert.match(
    told('m1', ruled),
    /outcome no response, for the report says: “did not respond to a request for comment”\. Why: .+ \(rule comments\/did-not-respond\)/,
  )
  assert.match(told('a1', ruled), /asked m1: “The council”, no response, in “did not respond/)
  assert.match(told('a1', ruled), /“denied” attributes it\. .+ Why: The source says that it is not so\./)
})

test('a rule is told once in a claim, and one of another version by its id', () => {
  assert.equal(told('a1', ruled).split('rule hedges/may').length, 2)
  assert.match(told('a1', ruled), /Rule dates\/of-another-version, which this version does not have\./)
})

test('no line is wider than the width, and without colour there is no escape', () => {
  for (let width = LEAST_WIDTH; width <= 120; width += 15) {
    for (const color of [false, true]) {
      for (const record of [ferry, ruled]) {
        for (const line of (explain(record, undefined, { width, color }) ?? '').split('\n')) {
          assert.ok(stringWidth(line) <= width, `${stringWidth(line)} columns of ${width}: ${line}`)
        }
      }
    }
  }
  const plain = explain(ferry, undefined, LOOKS) ?? ''
  assert.ok(!plain.includes('\u001b'))
})

test('a report without claims says so', () => {
  assert.match(explain(sketch('Nothing.'), undefined, LOOKS) ?? '', /NOTHING TO EXPLAIN/)
})
