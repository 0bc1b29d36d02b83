import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { report } from '../ask/report.ts'
import { sayso } from './sayso.ts'
import { stored } from './stored.ts'

const known = { url: 'https://bell.example/w', outlet: 'The Bell', published: '2026-03-10' }
const records = [
  report('w', 'Weir floods 40 houses\n\nThe weir will close on Friday.', known),
  report('w', 'Weir floods 14 houses\n\nThe weir may close on Friday.', known),
  report('other', 'Rain fell on the pier.'),
]

test('versions are held against one another, with the words that changed', async context => {
  const store = stored(context, records)
  const { code, out, err } = await sayso(['diff', 'w', '--store', store])
  assert.deepEqual([code, err], [0, ''])
  assert.match(out, /^ {2}w → w@2 · The Bell · fetched 20 March 2026, 01:00 UTC · 2 changes\n/)
  assert.match(out, / {4}d1 number changed\n {6}− Weir floods _40_ houses\n {6}\+ Weir floods _14_ houses\n/)
  assert.match(
    out,
    / {4}d2 softened: hedge gained\n {6}− The weir _will_ close on Friday\.\n {6}\+ The weir _may_ close on Friday\.\n/,
  )
  assert.equal((await sayso(['diff', '--store', store])).out, out)
  assert.equal((await sayso(['diff', 'w@2', '--store', store])).out, out)
})

test('JSON and the table have the places in both versions', async context => {
  const store = stored(context, records)
  const [first = '', , last] = (await sayso(['diff', 'w', '--store', store, '--json'])).out.trimEnd().split('\n')
  const { from, to, kind, before, after } = JSON.parse(first)
  const at = (n: number, { spans }: { spans: { start: number; end: number }[] }) =>
    spans.map(({ start, end }) => records[n]?.report.text.slice(start, end))
  assert.deepEqual([from.id, to.id, kind, at(0, before), at(1, after)], ['w', 'w@2', 'number-changed', ['40'], ['14']])
  assert.equal(last, '{"total":2,"shown":2,"cut":false}')
  const { out } = await sayso(['diff', 'w', '--store', store, '--csv', '--limit', '1'])
  const rows = parse(out, { bom: true, columns: true }) as { readonly [column: string]: string }[]
  assert.deepEqual(
    rows.map(({ row, of, kind, before, after_spans }) => [row, of, kind, before, after_spans]),
    [['1', '2', 'number-changed', '40', '[[12,14]]']],
  )
})

test('dates are those at which a change was found', async context => {
  const store = stored(context, records)
  assert.equal((await sayso(['diff', '--store', store, '--since', '2026-03-20', '--until', '2026-03-20'])).code, 0)
  const later = await sayso(['diff', '--store', store, '--since', '2026-03-20T01:30:00Z'])
  assert.deepEqual([later.code, later.err], [4, 'sayso: Nothing changed.\n'])
})

test('no such report and a single version are told', async context => {
  const store = stored(context, records)
  const [none, one] = await Promise.all(['none', 'other'].map(id => sayso(['diff', id, '--store', store])))
  assert.deepEqual([none?.code, none?.err], [4, 'sayso: The store has no report none.\n'])
  assert.deepEqual([one?.code, one?.err], [4, 'sayso: The store has one version of other, which corrects nothing.\n'])
})
