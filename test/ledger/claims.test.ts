import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ledger } from '../../src/ledgerOf.ts'
import { report, type Sketch } from '../ask/report.ts'
import { made } from './made.ts'

/** Reports about one thing, each of which says one sentence about it, through the same harbour master. */
function entriesOf(...sentences: string[]) {
  const records = sentences.map((sentence, i) =>
    made(
      `r${i}`,
      `News from the quay\n\n${sentence}, harbour master Ada Quill said. The port of Marrow lies on the Isel. Quill has run the port of Marrow since the flood.`,
      [{ source: 'harbour master Ada Quill', cue: 'said', content: sentence, party: { name: 'Ada Quill' } }],
      { published: `2026-03-1${i}T08:00:00Z` },
    ),
  )
  return ledger(records)
}

/** The entry that holds what a report, the first if no other is named, attributes first. */
function firstOf(entries: Awaited<ReturnType<typeof ledger>>, report = 'r0') {
  const entry = entries.find(({ carriers }) => carriers.some(one => one.report === report && one.attribution === 'a1'))
  assert.ok(entry)
  return entry
}

const together = async (...sentences: string[]) => {
  const { carriers } = firstOf(await entriesOf(...sentences))
  return new Set(carriers.filter(one => one.attribution !== null).map(({ report }) => report)).size === sentences.length
}

test('one claim in other words', async () => {
  for (const [a, b] of [
    [
      'Fourteen people were killed when the ferry sank off Marrow',
      '14 people died in the sinking of the ferry at Marrow',
    ],
    [
      'The licence of the Marrow ferry was granted without a test',
      'The permit for the ferry at Marrow was granted without any test',
    ],
    [
      'The ferry company will close its yard in Marrow by October',
      'The yard in Marrow is to be closed by October by the ferry firm',
    ],
  ])
    assert.ok(await together(a as string, b as string), `${a} | ${b}`)
})

test('what only looks like a not or an opposite contradicts nothing', async () => {
  for (const [a, b] of [
    [
      'The bank of Marrow will hand out no more than 300 crowns a day from Monday',
      'The bank of Marrow will hand out 300 crowns a day from Monday',
    ],
    [
      'The sprinklers in the cutting hall of the Marrow works were tested in February',
      'The sprinklers in the hall of the Marrow works were tested in February',
    ],
    [
      'The ferry of Marrow was not given clearance to sail after the storm warning',
      'The ferry of Marrow had no clearance to sail after the storm warning',
    ],
    ['The quay of Marrow is no longer open to lorries', 'The quay of Marrow is closed to lorries'],
  ]) {
    assert.deepEqual(firstOf(await entriesOf(a as string, b as string)).disagrees, [], `${a} | ${b}`)
  }
})

test('what differs in a number, a negation or a time is another claim, and disagrees', async () => {
  for (const [a, b, code] of [
    [
      'Fourteen people were killed when the ferry sank off Marrow',
      'Forty-one people were killed when the ferry sank off Marrow',
      'number',
    ],
    [
      'The oil in the harbour of Marrow exceeds the legal limit',
      'The oil in the harbour of Marrow does not exceed the legal limit',
      'negation',
    ],
    [
      'The oil in the harbour of Marrow exceeds the legal limit',
      'The oil in the harbour of Marrow is below the legal limit',
      'negation',
    ],
    [
      'Revenue of the Marrow ferry rose 12 percent in the second quarter',
      'Revenue of the Marrow ferry rose 12 percent in the first quarter',
      'time',
    ],
    ['Revenue of the Marrow ferry rose 12 percent', 'Revenue of the Marrow ferry fell 12 percent', 'negation'],
    [
      'A ship of the navy had used sonar in the strait of Marrow',
      'No ship of the navy had used sonar in the strait of Marrow',
      'negation',
    ],
    [
      'The council of Marrow has agreed to the sale of the ferry',
      'The council of Marrow has yet to agree to the sale of the ferry',
      'negation',
    ],
    [
      'The agency has a record of an inspection of the Marrow valve in April',
      'The agency has no record of an inspection of the Marrow valve in April',
      'negation',
    ],
    [
      'The bank of Marrow raised its key rate to 11.5 percent',
      'The bank of Marrow raised its key rate to 11.75 percent',
      'number',
    ],
    [
      'The ferry company of Marrow will sell tickets on its boats from Monday',
      'The ferry company of Marrow will no longer sell tickets on its boats from Monday',
      'negation',
    ],
  ]) {
    const entries = await entriesOf(a as string, b as string)
    assert.ok(!(await together(a as string, b as string)), `${a} | ${b}`)
    const other = entries.find(({ carriers }) => carriers.some(one => one.report === 'r1' && one.attribution === 'a1'))
    const [link] = firstOf(entries).disagrees
    assert.equal(link?.code, code, `${a} | ${b}`)
    assert.equal(link?.entry, other?.id)
    assert.equal(other?.disagrees[0]?.entry, firstOf(entries).id)
  }
})

test('the same of somebody else is another claim', async () => {
  const a = made(
    'a',
    'Police raided the offices of the Halder line in Sorrel on Friday, Ruth Okay said. Okay is prosecutor in Sorrel.',
    [{ source: 'Ruth Okay', cue: 'said', content: 'Police raided the offices of the Halder line in Sorrel on Friday' }],
    { published: '2026-03-10T08:00:00Z' },
  )
  const b = made(
    'b',
    'Police raided the offices of the Bergen line in Sorrel on Friday, Ruth Okay said. Okay is prosecutor in Sorrel.',
    [{ source: 'Ruth Okay', cue: 'said', content: 'Police raided the offices of the Bergen line in Sorrel on Friday' }],
    { published: '2026-03-17T08:00:00Z' },
  )
  const entry = (await ledger([a, b])).find(({ carriers }) =>
    carriers.some(one => one.report === 'a' && one.attribution === 'a1'),
  )
  assert.deepEqual([...new Set(entry?.carriers.map(({ report }) => report))], ['a'])
})

test('who denies a claim carries it, and is no origin of it', async () => {
  const asserts = made('a', 'The ferry of Marrow is sold to a bank. The harbour said so.', [
    { source: 'The harbour', cue: 'said', content: 'The ferry of Marrow is sold to a bank' },
  ])
  const denies = made('b', 'Mayor Ina Holt denied that the ferry of Marrow is sold to a bank.', [
    { source: 'Mayor Ina Holt', cue: 'denied', content: 'the ferry of Marrow is sold to a bank' },
  ])
  const [entry] = await ledger([asserts, denies])
  assert.deepEqual(
    entry?.carriers.filter(({ attribution }) => attribution).map(({ report, stance }) => `${report} ${stance}`),
    ['a asserts', 'b denies'],
  )
  assert.deepEqual(
    entry?.origins.map(({ reports }) => reports),
    [['a']],
  )
})

test('two things, however alike they are told', async () => {
  for (const [a, b] of [
    [
      'Two crewmen of the ferry are missing after the storm off Marrow',
      'The bodies of two crewmen of the ferry were found after the storm off Marrow',
    ],
    [
      'Thirty soldiers were killed in the raid on the harbour of Marrow',
      'Thirty villagers were killed in the raid on the harbour of Marrow',
    ],
    [
      'The ferry inspectors have opened an inquiry into the port of Marrow',
      'The ferry inspectors will decide whether to open an inquiry into the port of Marrow',
    ],
    [
      'The ferry that was washed ashore in Marrow on Tuesday carried no cars',
      'The ferry that was washed ashore near Marrow in March 2019 carried no cars',
    ],
    [
      'The ferry that sank off Marrow carried no lifeboats',
      'The barge that sank off Marrow carried no lifeboats either',
    ],
  ])
    assert.ok(!(await together(a as string, b as string)), `${a} | ${b}`)
})

test('a plan and, told later, a deed', async () => {
  const told = (id: string, day: number, words: string) =>
    made(id, `${words}, Ada Quill said.`, [{ source: 'Ada Quill', cue: 'said', content: words }], {
      published: `2026-03-${day}T08:00:00Z`,
    })
  const alone = async (...records: Parameters<typeof ledger>[0]) =>
    (await ledger(records)).every(({ carriers }) => new Set(carriers.map(({ report }) => report)).size === 1)
  const plan = told('a', 10, 'The ferrymen of Marrow will lodge a complaint against the harbour bank')
  assert.ok(await alone(plan, told('b', 12, 'The ferrymen of Marrow have lodged a complaint against the harbour bank')))
  assert.ok(
    !(await alone(plan, told('b', 12, 'The ferrymen of Marrow are to lodge a complaint against the harbour bank'))),
  )
  assert.ok(
    !(await alone(plan, told('b', 10, 'The ferrymen of Marrow have lodged a complaint against the harbour bank'))),
  )
})

test('a claim that is rejected as such, whoever rejects it and whatever figures stand in it', async () => {
  const a = made(
    'a',
    'The lighthouse of Marrow is worth 3.1 million crowns, Otto Lamm said. Lamm lives in Marrow beside the lighthouse.',
    [{ source: 'Otto Lamm', cue: 'said', content: 'The lighthouse of Marrow is worth 3.1 million crowns' }],
  )
  const b = made(
    'b',
    'It was false, Ada Quill said, that the lighthouse of Marrow is worth 3.1 million crowns. Quill runs the lighthouse of Marrow.',
    [
      {
        source: 'Ada Quill',
        cue: 'said',
        content: 'the lighthouse of Marrow is worth 3.1 million crowns',
      },
    ],
  )
  const entry = firstOf(await ledger([a, b]), 'a')
  const denied = entry.carriers.filter(({ report }) => report === 'b')
  assert.deepEqual(
    denied.map(({ stance, span }) => `${stance} ${b.report.text.slice(span.start, span.end)}`),
    ['denies It was false, Ada Quill said, that the lighthouse of Marrow is worth 3.1 million crowns'],
  )
})

test('a claim that is rejected as such', async () => {
  const a = made(
    'a',
    'Marrow has sold its lighthouse to a collector from Sorrel, according to Otto Lamm. Lamm lives in Marrow.',
    [
      {
        source: 'Otto Lamm',
        cue: 'according to',
        content: 'Marrow has sold its lighthouse to a collector from Sorrel',
      },
    ],
  )
  const b = made(
    'b',
    'A claim that Marrow has sold its lighthouse is not true. The lighthouse of Marrow stands where it stood, and no collector has come from Sorrel.',
  )
  const entry = (await ledger([a, b])).find(({ carriers }) =>
    carriers.some(one => one.report === 'a' && one.attribution === 'a1'),
  )
  assert.ok(entry?.carriers.some(({ report, stance }) => report === 'b' && stance === 'denies'))
})

test('who speaks of disinformation or forgeries, or has no doubt, denies and doubts nothing', async () => {
  for (const sentence of [
    'The port of Marrow will fine whoever spreads disinformation about the ferry',
    'Two men used fake documents to board the ferry of Marrow in June',
    'There is no doubt that the ferry of Marrow is safe to sail',
  ]) {
    const own = (await entriesOf(sentence)).flatMap(({ carriers }) => carriers.filter(one => one.attribution === 'a1'))
    assert.ok(own.length > 0 && own.every(({ stance }) => stance === 'asserts'), sentence)
  }
})

test('what is only asked is not carried', async () => {
  const record = made('a', 'The judge asked whether the ferry of Marrow had been sold to a bank.', [
    { source: 'The judge', cue: 'asked', content: 'whether the ferry of Marrow had been sold to a bank' },
  ])
  assert.ok((await ledger([record])).every(({ carriers }) => carriers.every(({ attribution }) => attribution === null)))
})

test('a denial that does not say the claim again goes to the claim that it means', async () => {
  const a = made('a', 'The tap water of Marrow is poisoned with mercury, Otto Lamm said. Lamm keeps bees in Marrow.', [
    { source: 'Otto Lamm', cue: 'said', content: 'The tap water of Marrow is poisoned with mercury' },
  ])
  const b = made(
    'b',
    'Otto Lamm has said that the tap water of Marrow is poisoned with mercury. “None of it is true,” Ada Quill said. Quill runs the water works of Marrow.',
    [
      { source: 'Otto Lamm', cue: 'has said', content: 'the tap water of Marrow is poisoned with mercury' },
      { source: 'Ada Quill', cue: 'said.', content: 'None of it is true' },
    ],
  )
  const entry = (await ledger([a, b])).find(({ carriers }) =>
    carriers.some(one => one.report === 'a' && one.attribution === 'a1'),
  )
  assert.deepEqual(
    entry?.carriers.map(({ report, attribution, stance }) => `${report} ${attribution} ${stance}`),
    ['a a1 asserts', 'b a1 asserts', 'b a2 denies'],
  )
})

test('one claim in words that have little in common, in reports of one matter', async () => {
  const rest = 'The Halder brewery in Orrin was founded in 1804 and brews the town’s only stout.'
  const a = made('a', `The Halder brewery in Orrin will close for good in June, Ada Quill said. ${rest}`, [
    { source: 'Ada Quill', cue: 'said', content: 'The Halder brewery in Orrin will close for good in June' },
  ])
  const b = made('b', `${rest} After June nobody will ever brew at Halder’s again, Otto Lamm said.`, [
    {
      source: 'Otto Lamm',
      cue: 'said',
      content: 'After June nobody will ever brew at Halder’s again',
    },
  ])
  const entry = (await ledger([a, b])).find(({ carriers }) =>
    carriers.some(one => one.report === 'a' && one.attribution === 'a1'),
  )
  assert.deepEqual(
    entry?.carriers.map(({ report, attribution }) => `${report} ${attribution}`),
    ['a a1', 'b a1'],
  )
})

test('that a name is withheld is nobody’s claim', async () => {
  const record = made(
    'a',
    'A pilot of the harbour, who asked not to be named, was seen on the pier of Marrow on Friday.',
  )
  const claims = (await ledger([record])).map(({ statement }) => statement)
  assert.ok(claims.some(claim => claim.includes('was seen on the pier')))
  assert.ok(claims.every(claim => claim.includes('was seen')))
})

test('how old somebody is, is no count of anything else', async () => {
  const entries = await entriesOf(
    'A welder aged 58 died in the fire at the Marrow yard',
    'In the fire at the Marrow yard 31 welders died',
  )
  assert.ok(entries.every(({ disagrees }) => disagrees.every(({ code }) => code !== 'number')))
})

test('that somebody did not reply is nobody’s claim', async () => {
  const text =
    'The ferry of Marrow ran aground on Friday. Harbour master Ada Quill did not respond to our questions on it.'
  const silent = { who: 'Harbour master Ada Quill', outcome: 'no-response' } as const
  const asked = [{ ...silent, words: 'Harbour master Ada Quill did not respond to our questions on it' }]
  const words = async (sketch: Sketch) =>
    (await ledger([report('a', text, sketch)])).flatMap(({ carriers }) =>
      carriers.map(({ span }) => text.slice(span.start, span.end)),
    )
  assert.ok((await words({})).some(claim => claim.includes('did not respond')))
  const left = await words({ asked })
  assert.ok(left.some(claim => claim.includes('ran aground')))
  assert.ok(left.every(claim => !claim.includes('did not respond')))
})
