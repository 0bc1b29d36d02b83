import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pieces } from '../../src/ledger/pieces.ts'

/** A sentence's claims, each with the words that tell of what it is said, where it does not name that itself. */
function cut(sentence: string): string[] {
  const whole = { start: 0, end: sentence.length }
  return pieces(sentence, whole, [whole]).map(({ span, subject }) => {
    const about = subject === null ? '' : `[${sentence.slice(subject.start, subject.end)}] `
    return about + sentence.slice(span.start, span.end)
  })
}

test('two statements in one sentence are two claims', () => {
  for (const [sentence, ...claims] of [
    [
      'The dam at Orrin had cracked in May and nobody had told the villages.',
      'The dam at Orrin had cracked in May',
      'nobody had told the villages',
    ],
    [
      'Divers searched the wreck for two days, but the safe was never found.',
      'Divers searched the wreck for two days',
      'the safe was never found',
    ],
    [
      'The council sold the baths in March although the wells were dry.',
      'The council sold the baths in March',
      'although the wells were dry',
    ],
  ])
    assert.deepEqual(cut(sentence as string), claims)
})

test('what goes on with another verb, an aside or a number is a claim of what it goes on with', () => {
  for (const [sentence, ...claims] of [
    [
      'Rescuers pulled eight men from the shaft and found the bodies of three others.',
      'Rescuers pulled eight men from the shaft',
      '[Rescuers] found the bodies of three others',
    ],
    [
      'eight men in the flooded shaft and brought up three bodies',
      'eight men in the flooded shaft',
      'brought up three bodies',
    ],
    [
      'The mill, which opened in 1911, was sold to a brewer on Friday.',
      'The mill, which opened in 1911',
      '[The mill] was sold to a brewer on Friday',
    ],
    [
      'The report praised the pilot, who had landed in a field of barley.',
      'The report praised the pilot',
      '[The report] who had landed in a field of barley',
    ],
    [
      'The blast injured forty people in the square, three of them badly.',
      'The blast injured forty people in the square',
      '[The blast] three of them badly',
    ],
    [
      'A tram left the rails at the depot, killing a driver and two guards.',
      'A tram left the rails at the depot',
      '[A tram] killing a driver and two guards',
    ],
  ])
    assert.deepEqual(cut(sentence as string), claims)
})

test('what makes one claim stays whole', () => {
  for (const sentence of [
    'The bank and the brewery have agreed on a price for the mill.',
    'Turnover rose to 11 million crowns, from 9 million the year before.',
    'Nobody may enter the harbour until the crane has been taken away.',
    'Mina Holt of Parks and Waters was asked about the otters.',
    'The mayor was tired and hungry after the vote.',
    'The ferry sank in nine minutes when a wave broke the bow door.',
  ])
    assert.deepEqual(cut(sentence), [sentence.replace(/\.$/, '')])
})

test('a sentence of a hundred thousand words is cut in a moment', () => {
  const begun = process.cpuUsage().user
  for (const part of ['he said and ', '1, 2, ', 'she said, who went, ', ' — word was'])
    assert.ok(cut(part.repeat(100_000 / part.split(' ').length)).length > 0)
  assert.ok(process.cpuUsage().user - begun < 20_000_000)
})
