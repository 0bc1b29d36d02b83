import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CUE_IN_CONTENT, RELAYS } from '../../src/english/relays.ts'
import { hedges } from '../../src/link/hedges.ts'
import { order } from '../../src/link/order.ts'
import { within } from '../../src/link/within.ts'
import type { Tagged } from '../../src/record/article.ts'
import { marked } from './marked.ts'
import { read } from './read.ts'

test('an attribution inside another’s content is within it', () => {
  assert.deepEqual(
    read(
      '[S1:The ferry firm] [C1:said] [T1:[S2:its captain] [C2:had told] [A2:the port] [T2:the engine was sound]].',
    ).within(),
    { said: null, 'had told': 'said' },
  )
})

test('an attribution is within the smallest content that holds it', () => {
  assert.deepEqual(
    read(
      '[S1:A letter] [C1:says] [T1:[S2:the mayor] [C2:told] [A2:aides] [T2:[S3:the baker] [C3:believes] [T3:the oven was stolen]]].',
    ).within(),
    { says: null, told: 'says', believes: 'told' },
  )
})

test('“according to” after a claim stands outside the claim’s own speaker', () => {
  assert.deepEqual(
    read('[T1:[S2:The farmer] [C2:warned] [T2:the dam would burst]], [C1:according to] [S1:two engineers].').within(),
    { warned: 'according to', 'according to': null },
  )
})

test('whom the paper cites is within the paper, and the speakers are within whom it cites', () => {
  assert.deepEqual(
    read(
      '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:two clerks], [T1:that] [T1:[T2:[S3:the judge] [C3:fears] [T3:the roof will fall]]].',
    ).within(),
    { reported: null, citing: 'reported', fears: 'citing' },
  )
})

test('two attributions side by side are not within one another', () => {
  assert.deepEqual(
    read('[S1:The vet] [C1:said] [T1:the horse was lame] and [S2:the rider] [C2:denied] [T2:it].').within(),
    { said: null, denied: null },
  )
})

test('two contents that each hold the other’s cue make no circle', () => {
  const { attributions } = read('[T1:a storm [C2:said]] [T2:was near [C1:wrote]] [S1:he] [S2:she]')
  assert.equal(attributions.filter(one => one.within !== null).length <= 1, true)
})

test('a quotation cut by its cue does not hold the cue', () => {
  assert.deepEqual(read('“[T:The lake is low],” [S:Ida Brandt] [C:said], “[T:and it will not rise].”').within(), {
    said: null,
  })
})

test('every rule fires on its example', () => {
  for (const { id, example } of [...RELAYS, CUE_IN_CONTENT]) {
    const fired = read(example).attributions.map(one => one.rules.within)
    assert.ok(fired.includes(id), `${id}: ${example}`)
  }
})

test('the rule says why', () => {
  const { by } = read(
    '[S1:The paper] [C1:said] [T1:[S2:she] [C2:hopes] [T2:to win]]. [S3:Ida] [C3:agreed] [T3:with it].',
  )
  assert.equal(by('hopes').rules.within, 'within/cue-in-content')
  assert.equal(by('said').rules.within, null)
  assert.equal(by('agreed').rules.within, null)
})

test('whom a report rests on, in other words', () => {
  for (const cue of ['quoting', 'also citing', 'referring to', 'on the basis of', 'drawing on', 'sourced to'])
    assert.deepEqual(
      read(
        `[S1:The Harbour Post] [C1:reported], [C2:${cue}] [S2:two clerks], that [T1:[T2:the judge will resign on Friday]].`,
      ).within(),
      { reported: null, [cue]: 'reported' },
    )
})

test('a second party cited for something else is not within', () => {
  assert.deepEqual(
    read(
      '[S1:The Post] [C1:reported] [T1:a flood], while [C2:citing] [S2:two clerks] for [T2:the price of bread].',
    ).within(),
    { reported: null, citing: null },
  )
})

test('an outer content that begins in the middle of the inner cue still holds it', () => {
  assert.deepEqual(
    read(
      '[S1:The port] [C1:said] that [S2:its captain] [C2:had] [T1:[C2:told] [A2:aides] [T2:the engine was sound]].',
    ).within(),
    { said: null, 'had … told': 'said' },
  )
})

test('an inner content that runs on past the outer’s end is still within it', () => {
  assert.deepEqual(
    read(
      '[S1:A letter] [C1:says] [T1:[S2:the mayor] [C2:told] [A2:aides] [T2:the oven]] [T2:was stolen by the baker and his four cousins, one of whom fled to the coast].',
    ).within(),
    { says: null, told: 'says' },
  )
})

test('whoever stands in an inner content that runs on is within the inner one', () => {
  assert.deepEqual(
    read(
      '[S1:A letter] [C1:says] [T1:[S2:the mayor] [C2:told] [A2:aides] [T2:[S3:he] [C3:fears] [T3:a fire]]][T2: in the mill and another one in the church tower by Easter].',
    ).within(),
    { says: null, told: 'says', fears: 'told' },
  )
})

test('a content that runs a word into the next cue does not take the next one in', () => {
  assert.deepEqual(
    read('[S1:The vet] [C1:said] [T1:the horse was lame and the rider] [C2:denied] [S2:it] [T2:at noon].').within(),
    {
      said: null,
      denied: null,
    },
  )
  assert.deepEqual(
    read(
      '[S1:The vet] [C1:said] [T1:the horse was lame, and [S2:the rider] [C2:denied]] [T2:that it had been in pain].',
    ).within(),
    { said: null, denied: null },
  )
})

test('a citation whose content is read two words off is within the report', () => {
  assert.deepEqual(
    read(
      '[S1:The Post] [C1:reported] that [T1:the judge [T2:would resign on Friday over the fire at the mill]], [C2:citing] [S2:clerks].',
    ).within(),
    { reported: null, citing: 'reported' },
  )
})

test('contents in a ring have an outermost one', () => {
  const { attributions } = read('[T1:one [C2:two] three] [T2:four [C3:five] six] [T3:seven [C1:eight] nine]')
  assert.equal(attributions.filter(one => one.within !== null).length <= 2, true)
})

test('500,000 characters with 20,000 attributions, each in the one before', () => {
  const size = 500_000
  const tagged = Array.from(
    { length: 20_000 },
    (_, i): Tagged => ({
      source: [],
      cue: [{ start: 12 * i, end: 12 * i + 4 }],
      content: [{ start: 12 * i + 5, end: size - 12 * i }],
      addressee: [],
      style: 'indirect',
      confidence: 1,
    }),
  )
  const text = 'said it may '.repeat(Math.ceil(size / 12)).slice(0, size)
  const { segmented } = marked('')
  const span = { start: 0, end: size }
  const whole = {
    ...segmented,
    report: { ...segmented.report, text, blocks: [{ kind: 'paragraph' as const, span }] },
    sentences: [{ ...span, block: 0 }],
  }
  const linked = hedges(within(order(whole, tagged)))
  assert.equal(linked.attributions[0]?.within, null)
  for (const i of [1, 2, 60, 9_000, 19_999]) assert.equal(linked.attributions[i]?.within, `a${i}`)
})
