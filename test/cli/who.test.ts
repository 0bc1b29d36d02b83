import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { report } from '../ask/report.ts'
import { sayso } from './sayso.ts'
import { stored } from './stored.ts'

const records = ['leaks', 'holds', 'shakes'].map((does, day) =>
  report(`w${day}`, `Óna Marsh said weir ${day} ${does}.`, {
    outlet: 'The Bell',
    published: `2026-03-1${day}`,
    title: `=Weir ${day}`,
    said: [{ source: 'Óna Marsh', cue: 'said', content: `weir ${day} ${does}` }],
  }),
)

test('who said what is shown with where, how and on whose say-so', async context => {
  const store = stored(context, records)
  const { code, out, err } = await sayso(['who', 'marsh', '--store', store])
  assert.deepEqual([code, err], [0, ''])
  assert.match(
    out,
    /^ {2}Óna Marsh · person · 3 claims, in 3 reports\n\n {4}The Bell, 10 March 2026 · =Weir 0 \(w0\)\n {6}_said_ weir 0 leaks\n/,
  )
  assert.match(out, / {6}chain: Óna Marsh ─→ The Bell\n {6}Rests on Óna Marsh/)
  assert.ok(out.split('\n').every(line => line.length <= 80))
  const narrow = await sayso(['who', 'marsh', '--store', store, '--width', '30', '--color', 'always'], '', {
    NO_COLOR: '1',
  })
  assert.ok(narrow.out.includes('\u001b['))
  const plain = await sayso(['who', 'marsh', '--store', store, '--width', '30'], '', { NO_COLOR: '1' })
  assert.ok(plain.out.split('\n').every(line => line.length <= 30))
  const cut = await sayso(['who', 'marsh', '--store', store, '--width', '30', '--limit', '1'])
  assert.match(cut.out.replaceAll(/\s+/g, ' '), /and 2 claims more; --limit 3 shows them all/)
  assert.ok(cut.out.split('\n').every(line => line.length <= 30))
})

test('JSON has every claim with its places, and says whether it is cut', async context => {
  const store = stored(context, records)
  const all = await sayso(['who', 'marsh', '--store', store, '--json'])
  const lines = all.out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  assert.deepEqual(lines.at(-1), { total: 3, shown: 3, cut: false })
  const text = records[0]?.report.text ?? ''
  const [{ content, chain, party, report }] = lines
  assert.deepEqual(
    [content.spans.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)), content.words],
    [['weir 0 leaks'], 'weir 0 leaks'],
  )
  assert.deepEqual(
    [party.name, report.id, chain],
    [
      'Óna Marsh',
      'w0',
      [
        { role: 'originator', name: 'Óna Marsh', named: true },
        { role: 'outlet', name: 'The Bell', named: true },
      ],
    ],
  )
  const cut = await sayso(['who', 'marsh', '--store', store, '--json', '--limit', '2'])
  assert.match(cut.out, /\n\{"total":3,"shown":2,"cut":true\}\n$/)
  const view = await sayso(['who', 'marsh', '--store', store, '--limit', '2'])
  assert.match(view.out, /\n {2}and 1 claim more; --limit 3 shows them all\n$/)
  const later = await sayso([
    'who',
    'marsh',
    '--store',
    store,
    '--json',
    '--since',
    '2026-03-11',
    '--until',
    '2026-03-11',
  ])
  assert.match(later.out, /"w1"[\s\S]*\{"total":1,"shown":1,"cut":false\}\n$/)
})

test('a table has no formulas, and says how many rows there are', async context => {
  const store = stored(context, records)
  const { out, err } = await sayso(['who', 'marsh', '--store', store, '--csv', '--limit', '2'])
  const rows = parse(out, { bom: true, columns: true }) as { readonly [column: string]: string }[]
  assert.deepEqual(
    rows.map(({ row, of, party, title, words, content_spans }) => [row, of, party, title, words, content_spans]),
    [
      ['1', '3', 'Óna Marsh', "'=Weir 0", 'weir 0 leaks', '[[15,27]]'],
      ['2', '3', 'Óna Marsh', "'=Weir 1", 'weir 1 holds', '[[15,27]]'],
    ],
  )
  assert.match(err, /cut: it has 2 of 3 claims/)
})

test('nobody of that name, no such store, and wrong flags each have their exit code', async context => {
  const store = stored(context, records)
  const none = await sayso(['who', 'Holm', '--store', store])
  assert.deepEqual([none.code, none.out, none.err], [4, '', 'sayso: Nobody in the store is called Holm.\n'])
  const early = await sayso(['who', 'marsh', '--store', store, '--until', '2020-01-01'])
  assert.equal(early.code, 4)
  assert.match(early.err, /Óna Marsh: nothing that was said in the reports asked for/)
  const lost = `${store}.lost`
  const absent = await sayso(['who', 'marsh', '--store', lost])
  assert.equal(absent.code, 5)
  assert.match(absent.err, /There is no store at .*sayso add/)
  assert.equal(existsSync(lost), false)
  for (const [args, message] of [
    [['who'], /missing required argument/],
    [['who', ' … ', '--store', store], /give a name/],
    [['who', 'marsh', '--limit', '0'], /whole number/],
    [['who', 'marsh', '--since', 'Tuesday'], /2026-03-10/],
    [['who', 'marsh', '--json', '--csv'], /cannot be used with/],
  ] as const) {
    const { code, err } = await sayso(args)
    assert.equal(code, 2)
    assert.match(err, message)
  }
})

test('what reports hold cannot steer the terminal', async context => {
  const hostile = '\u001b[2J\u202eEve'
  const record = report('w', 'Eve said it leaks.', {
    outlet: hostile,
    title: hostile,
    said: [{ source: 'Eve', cue: 'said', content: 'it leaks', party: { name: hostile } }],
  })
  const store = stored(context, [record])
  const { out } = await sayso(['who', 'eve', '--store', store])
  assert.match(out, /␛/)
  assert.ok(!out.includes('\u001b') && !out.includes('\u202e'))
})
