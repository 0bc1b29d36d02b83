import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { SAME_SENSE } from '../../src/english/ledger/sameSense.ts'
import { instant } from '../../src/ledger/instant.ts'
import { rings } from '../../src/ledger/rings.ts'
import { stem } from '../../src/ledger/stem.ts'
import { ledger } from '../../src/ledgerOf.ts'
import { Entry } from '../../src/record/ledger.ts'
import { made } from './made.ts'

const reports = ['a', 'b', 'c'].map((id, i) =>
  made(
    id,
    `Tower to fall\n\nThe water tower of Brill will be pulled down in ${i < 2 ? 'June' : 'July'}, Rosa Tamm said. The tower has 212 steps. Tamm is the surveyor of Brill.`,
    [
      {
        source: 'Rosa Tamm',
        cue: 'said',
        content: `The water tower of Brill will be pulled down in ${i < 2 ? 'June' : 'July'}`,
      },
    ],
  ),
)

test('every entry follows the contract, and its spans stand in the texts', async () => {
  const valid = new Ajv2020({ strict: false }).compile(Entry)
  const entries = await ledger(reports)
  assert.ok(entries.length > 0)
  for (const entry of entries) {
    assert.ok(valid(entry), JSON.stringify(valid.errors))
    for (const { report, span } of entry.carriers) {
      const { text } = reports.find(one => one.report.id === report)?.report ?? { text: '' }
      assert.ok(span.start < span.end && span.end <= text.length)
    }
    const carrying = new Set(entry.carriers.map(({ report }) => report))
    for (const origin of entry.origins) assert.ok(origin.reports.every(report => carrying.has(report)))
  }
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length)
})

test('the order in which records come changes nothing', async () => {
  assert.deepEqual(await ledger(reports.toReversed()), await ledger(reports))
})

test('every place stands in one entry only', async () => {
  const places = (await ledger(reports)).flatMap(({ carriers }) =>
    carriers.map(({ report, attribution, span }) => `${report} ${attribution} ${span.start} ${span.end}`),
  )
  assert.equal(new Set(places).size, places.length)
})

test('nothing read gives nothing', async () => {
  assert.deepEqual(await ledger([]), [])
})

test('rings are found however long, and a chain is none', async () => {
  assert.deepEqual(
    rings(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
        ['d', ['a']],
        ['e', ['d']],
      ]),
    ),
    [['a', 'b', 'c']],
  )
  assert.deepEqual(
    rings(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
      ]),
    ),
    [],
  )
})

test('when a report came out', async () => {
  assert.equal(instant('2026-03-10T09:00:00+02:00'), Date.UTC(2026, 2, 10, 7))
  assert.ok(instant('2026-03-10') > instant('2026-03-10T23:00:00Z'))
  assert.ok(instant('2026-03-10') < instant('2026-03-11T00:00:00Z'))
  assert.equal(instant('some day'), Number.POSITIVE_INFINITY)
})

test('a word stands in one set of those that say the same', async () => {
  const seen = new Map<string, string>()
  for (const [words, { sense }] of SAME_SENSE) {
    const key = words.split('-').map(stem).join(' ')
    assert.equal(seen.get(key) ?? sense, sense, words)
    seen.set(key, sense)
  }
})

test('a claim that goes on from another clause is told with what it is said of', async () => {
  const record = made(
    'mine',
    'Shaft sealed\n\nRescuers from Corvel found eight men in the flooded shaft and brought up three bodies on Monday night. The engineer Otto Brill, who had left the firm in 2024, sealed the shaft with concrete. A memo of May named the warden, who had slept on a barge.',
  )
  const told = (await ledger([record])).map(({ statement }) => statement)
  assert.ok(told.includes('Rescuers from Corvel … brought up three bodies on Monday night'), told.join('\n'))
  assert.ok(told.includes('The engineer Otto Brill … sealed the shaft with concrete'), told.join('\n'))
  // It was the warden, and no memo, who slept there.
  assert.ok(told.includes('who had slept on a barge'), told.join('\n'))
})
