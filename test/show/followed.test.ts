import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followed } from '../../src/show/followed.ts'
import { ferry } from './ferry.ts'

const LOOKS = { width: 80, color: false }
const numbersFor = (asked: string) =>
  [...(followed(ferry, asked, LOOKS) ?? '').matchAll(/^ {2}CLAIM (\d+)/gm)].map(([, number]) => Number(number))

const ASKED = [
  ['4', [4]],
  ['a11', [11]],
  ['c12', [12]],
  ['PAPER-thin', [3, 4]],
  ['piles steel', [3, 4]],
  ['divers’ report', [9]],
  ["divers' report", [9]],
  ['warn', [1]],
  ['arned', []],
  ['6m', [14]],
  ['£6m', [14]],
  ['cost 6', [14]],
  ['140', []],
  ['pier zebra', []],
] as const

for (const [asked, numbers] of ASKED) {
  test(`--claim "${asked}" is ${numbers.length > 0 ? `claim ${numbers.join(' and ')}` : 'no claim'}`, () => {
    assert.deepEqual(numbersFor(asked), numbers)
    assert.equal(followed(ferry, asked, LOOKS) === null, numbers.length === 0)
  })
}

test('a claim is shown with those that it stands in and with all that is told of it', () => {
  const view = followed(ferry, '4', LOOKS) ?? ''
  assert.match(view, / 3┃ ‹a diver› _had told_⁴ →her that\n {4}┃ {2}4┃ two of the steel piles/)
  assert.match(view, /chain {4}a diver \(not named\) ─→ Dr Ruth Adeyemi ─→ The Tarrow Courier/)
  assert.match(view, /standing Rests on a diver who is not named/)
  assert.match(view, /within {3}3 · ‹Dr Ruth Adeyemi› _said_/)
  assert.match(view, /check {4}disputed, says Colin Harcourt: “denied the claim”/)
  assert.match(view, /asked {4}Marsh & Tern Ferries: no response: “/)
  assert.match(view, /asked {4}Colin Harcourt: replied, see claim 9/)
  assert.doesNotMatch(view, /Bellweather/)
})

test('when, medium, hedges and doubt are told', () => {
  assert.match(followed(ferry, '2', LOOKS) ?? '', /hedged {3}“could”\n {2}reading {2}In doubt: Sayso gives/)
  assert.match(followed(ferry, '6', LOOKS) ?? '', /when {5}2024 \(“that same evening”\)/)
  assert.match(followed(ferry, '9', LOOKS) ?? '', /medium {3}“a statement”/)
  assert.match(followed(ferry, '11', LOOKS) ?? '', /name withheld: “familiar with the inspection”/)
})
