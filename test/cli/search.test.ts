import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { report } from '../ask/report.ts'
import { sayso } from './sayso.ts'
import { stored } from './stored.ts'

const TEXT = 'Óna Marsh said the old weir leaks. Rain fell on the pier, and the weir was closed.'
const records = [
  report('w', TEXT, {
    outlet: 'The Bell',
    title: 'Weir',
    said: [{ source: 'Óna Marsh', cue: 'said', content: 'the old weir leaks' }],
  }),
  report('p', 'The pier was quiet.', { outlet: 'The Post' }),
]

test('words are shown where they stand, with the claims that have them all', async context => {
  const store = stored(context, records)
  const { code, out, err } = await sayso(['search', 'weirs', 'leaking', '--store', store])
  assert.deepEqual([code, err], [0, ''])
  assert.match(out, /^ {2}FOUND · 1 report\n\n {2}The Bell, 10 March 2026, 08:00 UTC · Weir \(w\)\n/)
  assert.match(out, /old _weir_ _leaks_\. Rain/)
  assert.match(out, / {4}└ ‹Óna Marsh› the old _weir_ _leaks_\n {6}Rests on Óna Marsh/)
  const both = await sayso(['search', 'pier', '--store', store, '--limit', '1'])
  assert.match(both.out, /FOUND · 2 reports[\s\S]*and 1 report more; --limit 2 shows them all\n$/)
  const one = await sayso(['search', 'pier', '--store', store, '--outlet', 'the bell'])
  assert.match(one.out, /FOUND · 1 report\n[\s\S]*\(w\)/)
})

test('JSON and the table have the places of the words in the text', async context => {
  const store = stored(context, records)
  const [line = '', last] = (await sayso(['search', '"old weir"', '--store', store, '--json'])).out
    .trimEnd()
    .split('\n')
  const { words, excerpt, claims } = JSON.parse(line)
  const at = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => TEXT.slice(start, end))
  assert.deepEqual(
    [at(words), at(claims[0].content.spans), claims[0].party],
    [['old weir'], ['the old weir leaks'], 'Óna Marsh'],
  )
  assert.deepEqual(at(excerpt.spans), [excerpt.words])
  assert.equal(last, '{"total":1,"shown":1,"cut":false}')
  const { out } = await sayso(['search', '"old weir"', '--store', store, '--csv'])
  const rows = parse(out, { bom: true, columns: true }) as { readonly [column: string]: string }[]
  assert.deepEqual(
    rows.map(({ row, kind, report, claim }) => [row, kind, report, claim]),
    [
      ['1', 'text', 'w', ''],
      ['1', 'claim', 'w', 'c1'],
    ],
  )
})

test('nothing found and nothing to search for are told', async context => {
  const store = stored(context, records)
  const none = await sayso(['search', 'absent', '--store', store, '--json'])
  assert.deepEqual([none.code, none.out], [4, '{"total":0,"shown":0,"cut":false}\n'])
  assert.match(none.err, /No report in the store has absent/)
  assert.equal((await sayso(['search', '…', '--store', store])).code, 2)
})
