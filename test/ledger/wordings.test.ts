import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conflictOfNumbers } from '../../src/ledger/conflictOfNumbers.ts'
import { periods } from '../../src/ledger/periods.ts'
import { quantities } from '../../src/ledger/quantities.ts'
import { tokens } from '../../src/ledger/tokens.ts'
import { ledger } from '../../src/ledgerOf.ts'
import { made } from './made.ts'

const numbers = (text: string) =>
  quantities(text, tokens(text, { start: 0, end: text.length })).map(({ value, unit, rough }) => ({
    value,
    unit,
    ...(rough ? { rough } : {}),
  }))

test('a number is the same however it is written', async () => {
  for (const [one, other] of [
    ['1.2 million marchers', '1,200,000 marchers'],
    ['12 lakh candidates', '12,00,000 candidates'],
    ['a third of the wells', '33 per cent of the wells'],
    ['prices fell by a quarter', 'prices fell 25%'],
    ['one in five of the trams', '20 percent of the trams'],
    ['one hundred thousand crowns', '100,000 crowns'],
    ['the pump stopped twice', 'the pump stopped on two occasions'],
    ['almost a third fewer accidents', '32 percent fewer accidents'],
    ['the levy was halved', 'the levy was cut by half'],
  ] as const) {
    const { shared, conflict } = conflictOfNumbers(numbers(one), numbers(other))
    assert.deepEqual({ shared, conflict }, { shared: 1, conflict: false }, `${one} | ${other}`)
  }
})

test('what fell by a third is not a third of them, and a toll that is turned round is another', async () => {
  for (const [one, other] of [
    ['attacks fell by a third', 'a third of the patients had no attack'],
    ['17 people were hurt', '71 people were hurt'],
    ['insured for 3.4 million crowns', 'insured for 34 million crowns'],
    ['the phase 2 study', 'the phase 3 study'],
    ['aids halve the risk', 'the risk is 32 percent lower'],
  ] as const)
    assert.equal(conflictOfNumbers(numbers(one), numbers(other)).shared, 0, `${one} | ${other}`)
})

test('clock times, days of a month, years and names with a figure count nothing', async () => {
  for (const text of [
    'at 9:40 p.m. on 17 April',
    'on April 17, 2026',
    'half past six',
    'it was up by 0815 GMT',
    '(1430 GMT)',
    'the siren went shortly after two.',
    'it burned at seven in the morning',
    'it fell in just before four on Monday',
    'AURORA-3',
    'a third man was seen',
  ])
    assert.deepEqual(numbers(text), [], text)
})

test('a day is known by its date, by its name and by its night', async () => {
  const days = (words: string, published: string) => periods(words, published).days
  const meet = (a: readonly string[], b: readonly string[]) => a.some(day => b.includes(day))
  assert.ok(meet(days('on 11 May', '2026-05-12'), days('in the night to Monday', '2026-05-11')))
  assert.ok(meet(days('would start on Monday', '2026-04-18'), days('was to start on Monday', '2026-04-21')))
  assert.ok(!meet(days('it closed on Monday', '2026-04-18'), days('it closed on Monday', '2026-04-21')))
  assert.deepEqual(days('signed on 29 February, in effect from 5 January', '2026-03-10'), ['2024-02-29', '2026-01-05'])
  assert.deepEqual(days('on 31 April, 0 April and 29 February 2025', '2026-03-10'), [])
  assert.deepEqual(days('it will begin next Monday', '2026-03-09'), ['2026-03-16'])
  assert.deepEqual(days('it will begin next Monday', '2026-03-10'), ['2026-03-16'])
  assert.deepEqual(days('Next Monday it begins', '2026-03-10'), ['2026-03-16'])
  assert.deepEqual(days('it began last Monday', '2026-03-09'), ['2026-03-02'])
  assert.deepEqual(periods('polls closed at 2000 GMT', '2026-03-10').years, [])
  assert.deepEqual(periods('the paper of last year', '2026-03-09').years, [2025])
  assert.deepEqual(periods('it was given up last month', '2026-01-20').months, [12])
})

test('two sentences that follow each other in shared text are not one claim', async () => {
  const text =
    'A crane fell across the tram line at Quay Street shortly after six on Monday morning. The harbour company had not looked at the crane since the spring of the year before last.'
  const a = made('a', text)
  const b = made('b', `${text} Trams were late.`)
  const sizes = (await ledger([a, b])).map(({ carriers }) => carriers.map(({ report }) => report).join(''))
  assert.ok(
    sizes.every(reports => new Set(reports).size === reports.length),
    sizes.join(),
  )
})

test('whom a sentence names at its end vouches for it, though nobody is quoted', async () => {
  const claim = 'The lighthouse of Marrow has been dark since Tuesday'
  const records = [
    made('a', `${claim}, the harbour's master, Ina Holt, said.\n\nGulls sleep on its rail.`),
    made('b', `The lighthouse of Marrow was dark from Tuesday on, Ina Holt said. The town has no other light.`, [
      { source: 'Ina Holt', cue: 'said', content: 'The lighthouse of Marrow was dark from Tuesday on' },
    ]),
  ]
  const entry = (await ledger(records)).find(({ carriers }) => carriers.some(({ attribution }) => attribution === 'a1'))
  assert.deepEqual(
    entry?.origins.map(({ name, reports }) => ({ name, reports })),
    [{ name: 'Ina Holt', reports: ['a', 'b'] }],
  )
})

test('a fact check and a report that is called baseless deny what they name', async () => {
  const a = made('a', 'The tram of Marrow will be sold to a circus, Otto Lamm said. Lamm drives the tram of Marrow.', [
    { source: 'Otto Lamm', cue: 'said', content: 'The tram of Marrow will be sold to a circus' },
  ])
  const check = made(
    'b',
    'Trams and circuses\n\nClaim: The tram of Marrow will be sold to a circus.\n\nOur finding: False. It is the tram of the town.',
  )
  const denial = made(
    'c',
    'The mayor of Marrow called the report that the tram of Marrow will be sold to a circus baseless.',
  )
  const entry = (await ledger([a, check, denial])).find(({ carriers }) =>
    carriers.some(({ report, attribution }) => report === 'a' && attribution === 'a1'),
  )
  const stances = new Set(entry?.carriers.map(({ report, stance }) => `${report} ${stance}`))
  for (const wanted of ['a asserts', 'b denies', 'c denies']) assert.ok(stances.has(wanted), wanted)
})

test('a number of people is no time of the clock', () => {
  assert.deepEqual(numbers('shortly after two people were hurt'), [{ value: 2, unit: 'person' }])
})

test('who rejects a post, or what was told before, denies it', async () => {
  const post = made(
    'a',
    'A man who posts as @pierlight wrote that the baths of Marrow would close on Friday. Nobody swims.',
    [
      {
        source: 'A man who posts as @pierlight',
        cue: 'wrote',
        content: 'the baths of Marrow would close on Friday',
        party: { named: false },
      },
    ],
  )
  const again = made(
    'b',
    'Ada Quill said that a message on a network claiming that the baths of Marrow would close on Friday was a fabrication. Quill runs the baths.',
    [
      {
        source: 'Ada Quill',
        cue: 'said',
        content: 'a message on a network claiming that the baths of Marrow would close on Friday was a fabrication',
      },
    ],
  )
  const short = made(
    'c',
    'Some swimmers said that the baths of Marrow would close on Friday. The town has denied this.',
    [
      {
        source: 'Some swimmers',
        cue: 'said',
        content: 'the baths of Marrow would close on Friday',
        party: { kind: 'group', named: false },
      },
      { source: 'The town', cue: 'has denied', content: 'this', party: { kind: 'organisation' } },
    ],
  )
  const entry = (await ledger([post, again, short])).find(({ carriers }) =>
    carriers.some(({ report, attribution }) => report === 'a' && attribution === 'a1'),
  )
  assert.deepEqual(entry?.carriers.map(({ report, stance }) => `${report} ${stance}`).sort(), [
    'a asserts',
    'b denies',
    'c asserts',
    'c denies',
  ])
})
